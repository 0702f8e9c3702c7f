using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.Faults;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>What a collector is sent, and what it is not.</summary>
public sealed class TelemetryExportTests
{
    private const string QueryTrace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string CastTrace = "7cf92f3577b34da6a3ce929d0e0e4737";

    /// <summary>A made-up number, name and login that stand nowhere else.</summary>
    private const string Number = "210102198807086413";

    private const string Name = "哨兵示例人";
    private const string Subject = "sentinel-officer-7f3a";

    [Fact]
    public async Task Spans_OfAQuery_SayWhatWasDoneAndForNobody()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using (var platform = await TestPlatform.StartAsync(settings: Settings(receiver)))
        {
            using var office = await platform.SignInAsync(Subject, Roles.Officer);
            var query = $$"""query SeekPeople($name: String!) { applicants(where: { name: { contains: $name }, city: { neq: "{{Number}}" } }) { nodes { name } } }""";
            await UntilStatementsAreSeenAsync(async () =>
            {
                var answer = await SendAsync(office, QueryTrace, query, new { name = Name });
                Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
            });
            await SendAsync(office, QueryTrace, $"query Q{Number} {{ cycles {{ nodes {{ year }} }} }}");
            await SendAsync(office, QueryTrace, $"{{ nothing(name: \"{Name}\") }}");
            (await office.GetAsync(new Uri($"/files/0?name={Number}", UriKind.Relative))).Dispose();
        }

        Assert.True(receiver.TracesHoldTrace(QueryTrace));
        Assert.All(
            ["POST /graphql", "http.route", "query SeekPeople", "graphql.operation.name", "graphql.operation.type", "resolve Query.applicants", "db.query.text", "FROM \"Applicants\""],
            text => Assert.True(receiver.TracesHold(text), text));
        Assert.All(
            ["http.server.request.duration", "scoring.graphql.operation.duration", "scoring.graphql.errors", "db.client.operation.duration", "scoring.jobs", "scoring.requests.waiting"],
            text => Assert.True(receiver.MetricsHold(text), text));
        Assert.All([Number, Name, Subject, "url.query", "client.address"], text =>
        {
            Assert.False(receiver.TracesHold(text), text);
            Assert.False(receiver.MetricsHold(text), text);
        });
    }

    [Fact]
    public async Task Spans_OfACast_AreNone()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using var data = await OpenRoundFolder.CreateAsync();
        string answer;
        await using (var platform = await TestPlatform.StartAsync(data.Folder, settings: Settings(receiver)))
        {
            using var member = platform.ClientWith(data.Tokens[0]);
            var vote = $$"""{ applicationId: "{{Id("Application", data.Applications[0])}}", choice: YES, secret: "{{YearSteps.Secret(1, 0, data.Applications[0])}}" }""";
            answer = await SendAsync(
                member, CastTrace, $$"""mutation { castVotes(input: { roundId: "{{Id("VotingRound", data.Round)}}", votes: [{{vote}}] }) { receipt { signature } } }""");
            await SendAsync(member, QueryTrace, "query Control { cycles { nodes { year } } }");
        }

        Assert.Contains("\"signature\":", answer, StringComparison.Ordinal);
        Assert.True(receiver.TracesHoldTrace(QueryTrace));
        Assert.False(receiver.TracesHoldTrace(CastTrace));
        Assert.True(receiver.MetricsHold("scoring.votes.cast"));
        Assert.True(receiver.MetricsHold("scoring.round.id"));
    }

    [Fact]
    public async Task Measurements_OfWork_CountBallotsAndJobs()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using (var year = await ReviewYear.StartAsync(YearStage.Scoring, Settings(receiver)))
        {
            await year.ScoreEveryoneAsync();
            var job = await year.Get<JobQueue>().RecordAsync(JobKinds.AnnualCsv, new AnnualReportArguments(2025), year.Analyst, default);
            await Record.ExceptionAsync(() => year.Get<JobRunner>().RunAsync(job.Id, default));
        }

        Assert.True(receiver.MetricsHold("scoring.ballots.submitted"));
        Assert.True(receiver.MetricsHold("scoring.job.duration"));
        Assert.True(receiver.TracesHold($"job {JobKinds.AnnualCsv}"));
    }

    private static string[] Settings(OtlpReceiver receiver) =>
        ["--Telemetry:Endpoint", receiver.Address, "--Telemetry:Resolvers", "All", "--Jobs:Enabled", "false"];

    /// <summary>Entity Framework looks for listeners once a second at most, so the request is sent until one is heard.</summary>
    private static async Task UntilStatementsAreSeenAsync(Func<Task> send)
    {
        var seen = false;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            ActivityStopped = span => seen |= span.TraceId.ToHexString() == QueryTrace && span.GetTagItem("db.query.text") is not null,
        };
        ActivitySource.AddActivityListener(listener);
        while (!seen)
        {
            await send();
        }
    }

    private static async Task<string> SendAsync(HttpClient client, string trace, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Id(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));
}
