using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.Faults;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Votes;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>Two programs over one SQLite file, to which members, experts and the office are spread: every guarantee holds. It starts two processes, which takes its seconds.</summary>
public sealed class TwoProcessesTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [SqliteFact]
    public async Task Serve_TwoProcessesOverOneFile_KeepEveryGuarantee()
    {
        using var data = await OpenRoundFolder.CreateAsync();
        using var first = ApiProcess.Start(data.Settings("--Jobs:Enabled", "true", "--Jobs:Retries", "10"));
        var one = await first.ServingAsync();
        using var second = ApiProcess.Start(data.Settings("--Jobs:Enabled", "true", "--Jobs:Retries", "10"));
        var two = await second.ServingAsync();
        var acknowledged = new ConcurrentDictionary<(int Place, int Application), string>();

        // Every member votes on both at once, with the same secrets: whichever comes second is the repeated one.
        var casts = Enumerable.Range(0, 11).SelectMany(place => new[] { one, two }.Select((address, seed) =>
            new VotingClient(data, place, acknowledged) { OnlyWhileOpen = true }.CastAsync(address, seed))).ToList();
        var reports = new[] { one, two, one, two }.Select(address => data.OfficeAsync(address, "request-annual-workbook", new { year = 2025 })).ToList();
        var casting = Task.WhenAll(casts);
        while (acknowledged.Count < 20 && !casting.IsCompleted)
        {
            await Task.Delay(10);
        }

        var round = new { roundId = OpenRoundFolder.NodeId("VotingRound", data.Round) };
        var closes = await Task.WhenAll(new[] { one, two }.Select(address => data.OfficeAsync(address, "close-voting-round", round)));
        await casting;
        Assert.All(await Task.WhenAll(reports), answer => Assert.NotEmpty(answer.TextAt("requestAnnualWorkbook.job.id")));
        var jobs = await FinishedAsync(data);
        await first.KillAsync();
        await second.KillAsync();

        output.WriteLine($"{acknowledged.Count} votes acknowledged, {closes.Count(answer => answer.Contains("\"CLOSED\"", StringComparison.Ordinal))} closes, {jobs} jobs");
        Assert.Single(closes, answer => answer.Contains("\"CLOSED\"", StringComparison.Ordinal));
        await AssertVotesAsync(data, acknowledged);
        await AssertJobsAsync(data);
        Assert.True((await EmbeddedDatabase.At(data.Folder.File("scoring.db")).VerifyAuditAsync(default)).IsWhole);
    }

    /// <returns>How many jobs there are, once all have ended.</returns>
    private static async Task<int> FinishedAsync(OpenRoundFolder data)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var db = data.Open();
            if (!await db.Jobs.AnyAsync(job => job.State == JobState.Queued || job.State == JobState.Running, patience.Token))
            {
                return await db.Jobs.CountAsync(patience.Token);
            }

            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task AssertVotesAsync(OpenRoundFolder data, ConcurrentDictionary<(int Place, int Application), string> acknowledged)
    {
        await using var db = data.Open();
        var slips = (await db.Slips.AsNoTracking().Select(slip => slip.OuterId).ToListAsync()).Select(Convert.ToHexStringLower).Order().ToList();
        var round = await db.VotingRounds.AsNoTracking().SingleAsync();
        Assert.Empty(acknowledged.Values.Except(slips));
        Assert.Empty(slips.Except(OuterIdsOf(data)));
        Assert.Equal(slips.Count, slips.Distinct().Count());
        Assert.Equal((slips.Count, slips.Count), (await db.Participations.CountAsync(), round.CastCount));
        Assert.Equal(slips.Count, CloseCertificate.Read(round.CloseCertificate)!.Slips);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Subject == $"VotingRound:{data.Round}" && entry.Action == "ROUND_CLOSED"));
    }

    /// <summary>Every vote that was sent: one that is stored may have been answered to nobody, whose client waited too long.</summary>
    private static IEnumerable<string> OuterIdsOf(OpenRoundFolder data) =>
        from place in Enumerable.Range(0, 11)
        from application in data.Applications
        select Convert.ToHexStringLower(Secret(place, application).OuterId(data.Round, application));

    private static VoteSecret Secret(int place, int application) =>
        VoteSecret.TryParse(YearSteps.Secret(900, place, application), out var secret) ? secret! : throw new FormatException();

    private static async Task AssertJobsAsync(OpenRoundFolder data)
    {
        await using var db = data.Open();
        foreach (var job in await db.Jobs.AsNoTracking().ToListAsync())
        {
            Assert.Equal(JobState.Succeeded, job.State);
            Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Subject == $"Job:{job.Id}" && entry.Action == "JOB_SUCCEEDED"));
        }

        Assert.Equal(await db.Jobs.CountAsync(), await db.StoredFiles.CountAsync());
    }
}
