using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.Proofs;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>
/// One recognisable person; over HTTP every query by every role, everybody's own copy, requests that fail, and the year's
/// files. The number is then nowhere in clear, the rest only in answers to who has the right, and nothing in log and traces.
/// </summary>
public sealed class SentinelTests
{
    [Fact]
    public async Task Sentinels_AfterEveryQueryOfEveryRole_AreOnlyWhereTheRightIs()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Voting);
        await using var year = await ReviewYear.OverAsync(folder, YearStage.Voting, "--Logging:LogLevel:Default", "Trace", "--Logging:Console:LogLevel:Default", "None");
        var log = new CapturedLog();
        year.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var tags = new ConcurrentQueue<string>();
        using var listener = Listen(tags);
        using var person = new SentinelPerson(year);
        await person.PlantAsync();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in Roles.All)
        {
            answers.Add(role, await AskAsync(year, person, role));
        }

        Assert.NotEmpty(log.Text);
        Assert.Empty(Found(log, tags));
        Assert.Empty(RolesTold(answers, SentinelPerson.Number));
        Assert.Equal(
            [Roles.Applicant, Roles.Authority, Roles.Employer, Roles.Expert, Roles.Officer, Roles.PrivacyOfficer],
            RolesTold(answers, SentinelPerson.Name));
        Assert.Equal(
            [Roles.Applicant, Roles.Authority, Roles.Employer, Roles.Expert, Roles.Officer], RolesTold(answers, SentinelPerson.Telephone));
        Assert.Equal(
            [Roles.Applicant, Roles.Authority, Roles.Employer, Roles.Expert, Roles.Officer, Roles.PrivacyOfficer],
            RolesTold(answers, SentinelPerson.Employer));
        await CheckFilesAsync(year, person);
        Assert.Empty(SentinelPlaces.Files(folder, SentinelPerson.Number));
        Assert.Empty(Found(log, tags));
        await CheckTheTestAsync(folder, log, tags);
    }

    /// <summary>Each place is searched.</summary>
    private static async Task CheckTheTestAsync(TemporaryFolder folder, CapturedLog log, ConcurrentQueue<string> tags)
    {
        log.Append($"debug {SentinelPerson.Number}");
        using (var activity = new ActivitySource("planted").StartActivity("planted"))
        {
            activity?.SetTag("name", SentinelPerson.Name);
        }

        Assert.Equal(["log", "trace"], Found(log, tags));
        await File.WriteAllTextAsync(folder.File("planted.txt"), SentinelPerson.Number);
        await using (var packed = new System.IO.Compression.ZipArchive(File.Create(folder.File("planted.zip")), System.IO.Compression.ZipArchiveMode.Create))
        {
            await using var text = new StreamWriter(packed.CreateEntry("planted.txt").Open());
            await text.WriteAsync(string.Concat(Enumerable.Repeat(SentinelPerson.Number, 3)));
        }

        Assert.Equal(["planted.txt", "planted.zip"], SentinelPlaces.Files(folder, SentinelPerson.Number).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> RolesTold(Dictionary<string, string> answers, string sentinel) =>
        answers.Where(answer => answer.Value.Contains(sentinel, StringComparison.Ordinal)).Select(answer => answer.Key).Order(StringComparer.Ordinal);

    /// <summary>All that the role is told over HTTP.</summary>
    private static async Task<string> AskAsync(ReviewYear year, SentinelPerson person, string role)
    {
        using var client = person.ClientOf(role);
        var told = new StringBuilder();
        foreach (var field in AccessSchema.Of(year).Schema.QueryType.Fields.Where(field => field.Type.Named is not InterfaceType))
        {
            var selection = AccessDocuments.Selection(field.Type, role, 1);
            var answer = await PostAsync(client, $"{{ {AccessDocuments.Field(field, selection, type => NodeIds.Of(type, type == "Application" ? year.Applications[0] : type == "Applicant" ? person.ApplicantId : 1))} }}");
            Assert.False(answer.StartsWith("401", StringComparison.Ordinal), answer);
            told.Append(answer);
        }

        var copy = await PostAsync(client, "mutation { exportMyData { personalDataExport { json html } } }");
        Assert.Contains("scoring-platform.personal-data.1", copy, StringComparison.Ordinal);
        told.Append(copy);
        await FailAsync(client, told);
        return told.ToString();
    }

    /// <summary>Requests that are refused, with the sentinels in them: no error repeats the number, and no log what stood in an address.</summary>
    private static async Task FailAsync(HttpClient client, StringBuilder told)
    {
        var expert = $"code: \"S\", name: \"x\", idNumber: \"{SentinelPerson.Number[..17]}?\", titleLevel: SENIOR_ENGINEER, specialties: [], termFrom: \"2025-01-01\"";
        told.Append(await PostAsync(client, $"mutation {{ addExpert(input: {{ expert: {{ {expert} }} }}) {{ errors {{ ... on Error {{ message }} }} }} }}"))
            .Append(await PostAsync(client, $"mutation {{ cancelJob(input: {{ id: \"{NodeIds.Of("Job", AccessYear.Missing)}\" }}) {{ errors {{ __typename }} }} }}"))
            .Append(await PostAsync(client, "{ nothing }"));
        var query = Uri.EscapeDataString($"{{ applicants(where: {{ name: {{ eq: \"{SentinelPerson.Name}\" }}, city: {{ eq: \"{SentinelPerson.Number}\" }} }}) {{ totalCount }} }}");
        foreach (var address in new[] { $"/graphql?query={query}", $"/files/0?name={SentinelPerson.Number}&of={Uri.EscapeDataString(SentinelPerson.Employer)}" })
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            told.Append(await SentinelPlaces.ToldAsync(response));
        }
    }

    /// <summary>Workbooks and data packages, with published and with full cells, as an officer downloads them: they name nobody.</summary>
    private static async Task CheckFilesAsync(ReviewYear year, SentinelPerson person)
    {
        using var client = person.ClientOf(Roles.Officer);
        foreach (var kind in new[] { JobKinds.AnnualWorkbook, JobKinds.AnnualCsv })
        {
            foreach (var full in new[] { false, true })
            {
                var job = await year.Get<JobQueue>().RecordAsync(kind, new AnnualReportArguments(2025, FullCells: full), year.Office, default);
                await year.Get<JobRunner>().RunAsync(job.Id, default);
                var file = await year.WithAsync(db => db.Jobs.Where(one => one.Id == job.Id).Select(one => one.FileId).SingleAsync());
                using var response = await client.GetAsync(new Uri($"/files/{file}", UriKind.Relative));
                Assert.True(response.IsSuccessStatusCode, $"{kind} {full}: {(int)response.StatusCode}");
                var bytes = await response.Content.ReadAsByteArrayAsync();
                Assert.True(SentinelPlaces.Holds(bytes, "2025"), "The file's parts were not read.");
                Assert.All(SentinelPerson.All, sentinel => Assert.False(SentinelPlaces.Holds(bytes, sentinel), $"{kind} {full}: {sentinel}"));
            }
        }
    }

    private static async Task<string> PostAsync(HttpClient client, string query)
    {
        using var response = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        return await SentinelPlaces.ToldAsync(response);
    }

    private static ActivityListener Listen(ConcurrentQueue<string> tags)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => tags.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static List<string> Found(CapturedLog log, IEnumerable<string> tags) =>
    [
        .. SentinelPerson.All.Any(one => log.Text.Contains(one, StringComparison.Ordinal)) ? ["log"] : Array.Empty<string>(),
        .. tags.Any(tag => SentinelPerson.All.Any(one => tag.Contains(one, StringComparison.Ordinal))) ? ["trace"] : Array.Empty<string>(),
    ];
}
