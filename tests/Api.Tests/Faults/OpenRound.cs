using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Votes.Faults;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A platform with an open round of eleven members and six applications, cast in over HTTP, and what was acknowledged.</summary>
internal sealed class OpenRound : IAsyncDisposable
{
    private const string Document =
        "mutation($roundId: ID!, $votes: [VoteInput!]!) { castVotes(input: { roundId: $roundId, votes: $votes }) "
        + "{ receipt { votes { outerId } } errors { __typename } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly OpenRoundFolder data;
    private readonly ConcurrentDictionary<string, bool> acknowledged = [];

    private readonly TestPlatform? platform;

    private OpenRound(OpenRoundFolder data, HttpClient client, TestPlatform? platform) => (this.data, Client, this.platform) = (data, client, platform);

    /// <summary>Whom the members send to.</summary>
    public HttpClient Client { get; }

    public string Database => data.Folder.File("scoring.db");

    public static async Task<OpenRound> StartAsync(params string[] settings)
    {
        var data = await OpenRoundFolder.CreateAsync();
        var platform = await TestPlatform.StartAsync(data.Folder, null, ["--Jobs:Enabled", "false", .. settings]);
        return new OpenRound(data, platform.Client, platform);
    }

    /// <summary>The same at a process of its own, which the test ends.</summary>
    public static OpenRound At(OpenRoundFolder data, Uri address) => new(data, new HttpClient { BaseAddress = address }, null);

    /// <summary>Every member on every application, all at once; what was acknowledged before is sent again.</summary>
    public Task<CastAnswer[]> CastEverythingAsync() => Task.WhenAll(
        Enumerable.Range(0, 11).SelectMany(place => Enumerable.Range(0, 6).Select(application => Task.Run(() => CastAsync(place, application)))));

    /// <summary>The same until every vote is acknowledged: who hears RETRYABLE sends again, as on a slow machine a turn may come too late.</summary>
    /// <returns>The last answer to each vote.</returns>
    public async Task<CastAnswer[]> CastUntilTakenAsync()
    {
        var answers = await CastEverythingAsync();
        var start = Stopwatch.GetTimestamp();
        while (answers.Any(answer => answer.Error == "RETRYABLE") && Stopwatch.GetElapsedTime(start) < Patience)
        {
            answers = await Task.WhenAll(answers.Select((answer, at) => answer.Error == "RETRYABLE" ? CastAsync(at / 6, at % 6) : Task.FromResult(answer)));
        }

        return answers;
    }

    /// <summary>Waits until the platform says that it is ready.</summary>
    public async Task AssertReadyAsync()
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            using var answer = await Client.GetAsync("/health/ready");
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, await answer.Content.ReadAsStringAsync());
            await Task.Delay(100);
        }
    }

    public async Task<CastAnswer> CastAsync(int place, int application)
    {
        var start = Stopwatch.GetTimestamp();
        var id = data.Applications[application];
        var vote = new { applicationId = OpenRoundFolder.NodeId("Application", id), choice = "YES", secret = Storage.YearSteps.Secret(900, place, id) };
        var answer = await SendAsync(data.Tokens[place], Document, new { roundId = OpenRoundFolder.NodeId("VotingRound", data.Round), votes = new[] { vote } });
        var outerId = Find(answer, "outerId");
        if (outerId is not null)
        {
            acknowledged[outerId] = true;
        }

        return new CastAnswer(outerId, outerId is null ? Find(answer, "code") ?? Find(answer, "__typename") ?? answer : null, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>The round's state, as a member reads it.</summary>
    public async Task<string?> ReadAsync() => Find(
        await SendAsync(data.Tokens[0], "query($id: ID!) { votingRound(id: $id) { state } }", new { id = OpenRoundFolder.NodeId("VotingRound", data.Round) }), "state");

    /// <summary>Each acknowledged vote is there once, and every count agrees.</summary>
    public async Task AssertAcknowledgedAsync()
    {
        await using var db = data.Open();
        var slips = (await db.Slips.AsNoTracking().Select(slip => slip.OuterId).ToListAsync()).Select(Convert.ToHexStringLower).ToList();
        Assert.Empty(acknowledged.Keys.Except(slips));
        Assert.Equal(slips.Count, slips.Distinct().Count());
        Assert.Equal((slips.Count, slips.Count), (await db.Participations.CountAsync(), await db.VotingRounds.Select(round => round.CastCount).SingleAsync()));
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (platform is not null)
        {
            await platform.DisposeAsync();
            data.Dispose();
        }
    }

    private async Task<string> SendAsync(string token, string query, object variables)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The first text of that name anywhere in the answer.</summary>
    private static string? Find(string answer, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return Find(json.RootElement, name);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Find(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .Select(member => member.Name == name && member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : Find(member.Value, name))
            .FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
