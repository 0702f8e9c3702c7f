using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Scoring.Ballots;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// The real program, killed while experts save drafts and hand ballots in. BALLOT_KILLS and BALLOT_DRAFTS set how often and
/// how much, KILL_SEED the moments.
/// </summary>
public sealed class BallotKillTests(ITestOutputHelper output)
{
    /// <summary>How often who heard RETRYABLE sends again.</summary>
    private const int Attempts = 20;

    private static readonly int Kills = Sizes.Of("BALLOT_KILLS", 2);
    private static readonly int Drafts = Sizes.Of("BALLOT_DRAFTS", 8);
    private static readonly int Seed = Sizes.Of("KILL_SEED", 1);

    [Fact]
    public async Task Kill_WhileBallotsAreWritten_LosesNoAcknowledgedScoreAndNoBallot()
    {
        using var data = await BallotFolder.CreateAsync();
        var clients = data.Tokens.Keys.Select(assignment => new BallotClient(data, assignment, Drafts)).ToList();
        var random = new Random(Seed);
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var process = ApiProcess.Start(data.Settings());
            var address = await process.ServingAsync();
            var work = Task.WhenAll(clients.Select(client => client.WorkAsync(address)));
            await Task.Delay(random.Next(100, 600));
            await process.KillAsync();
            await work;
            await AssertKeptAsync(data, clients, $"seed {Seed}, kill {kill}");
        }

        using var last = ApiProcess.Start(data.Settings());
        var end = await last.ServingAsync();
        for (var attempt = 1; attempt <= Attempts && !clients.All(client => client.IsSubmitted); attempt++)
        {
            await Task.WhenAll(clients.Select(client => client.WorkAsync(end)));
        }

        await last.KillAsync();
        Assert.All(clients, client => Assert.True(client.IsSubmitted));
        await AssertKeptAsync(data, clients, "at the end");
        output.WriteLine($"{Kills} kills, {clients.Count} ballots, {clients.Sum(client => client.Acknowledged)} acknowledged drafts: none lost");
    }

    private static async Task AssertKeptAsync(BallotFolder data, List<BallotClient> clients, string when)
    {
        await using var db = data.Open();
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        var ballots = (await db.Ballots.AsNoTracking().Include(ballot => ballot.Scores).ToListAsync()).ToDictionary(ballot => ballot.AssignmentId);
        foreach (var client in clients.Where(client => client.Acknowledged > 0))
        {
            var ballot = ballots[client.Assignment];
            var score = Assert.Single(ballot.Scores.Select(line => line.Score!.Value.ToDecimal()).Distinct());
            Assert.True(score == client.Acknowledged || score == client.Sent, $"{when}: {score} is stored, {client.Acknowledged} was acknowledged");
            Assert.True(!client.IsSubmitted || ballot.State == BallotState.Submitted, $"{when}: an acknowledged ballot is {ballot.State}");
        }

        var submitted = ballots.Values.Count(ballot => ballot.State == BallotState.Submitted);
        Assert.Equal(submitted, await db.AuditEntries.CountAsync(entry => entry.Action == "BALLOT_SUBMITTED"));
        Assert.True((await EmbeddedDatabase.At(data.Folder.File("scoring.db")).VerifyAuditAsync(default)).IsWhole, when);
    }
}
