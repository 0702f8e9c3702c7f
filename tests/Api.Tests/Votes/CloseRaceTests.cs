using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

public sealed class CloseRaceTests
{
    [Fact]
    public async Task Cast_RacingTheClose_EachAcknowledgedVoteIsInTheUrnAndNoOther()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        using var barrier = new SemaphoreSlim(0);
        var casts = Enumerable.Range(0, 11).SelectMany(place => year.Applications.Take(6).Select(application => Task.Run(async () =>
        {
            await barrier.WaitAsync();
            return await TryCastAsync(year, round, place, application);
        }))).ToList();
        var close = Task.Run(async () =>
        {
            await barrier.WaitAsync();
            await Task.Yield();
            return await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        });

        barrier.Release(casts.Count + 1);
        var acknowledged = (await Task.WhenAll(casts)).OfType<string>().ToHashSet();
        var closed = await close;

        await using var db = year.CreateContext();
        var stored = (await db.Slips.AsNoTracking().Select(slip => slip.OuterId).ToListAsync()).Select(Convert.ToHexStringLower).ToHashSet();
        Assert.Equal(stored, acknowledged);
        Assert.Equal(stored.Count, await db.VotingRounds.Select(found => found.CastCount).SingleAsync());
        Assert.Equal(stored.Count, await db.Participations.CountAsync());
        Assert.Equal(stored.Count, CloseCertificate.Read(closed.CloseCertificate)!.Slips);
    }

    [Fact]
    public async Task Cast_EqualCopiesAtOnce_OneIsStoredAndAllGetItsReceipt()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();

        var copies = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => year.CastAllAsync(round, 0, VoteChoice.Yes))));

        Assert.Single(copies.Select(copy => copy.Signature).Distinct());
        await using var db = year.CreateContext();
        Assert.Equal(6, await db.Slips.CountAsync());
        Assert.Equal(6, await db.VotingRounds.Select(found => found.CastCount).SingleAsync());
    }

    /// <returns>The slip's key when the vote was acknowledged; null when the round was closed.</returns>
    private static async Task<string?> TryCastAsync(ReviewYear year, int round, int place, int application)
    {
        try
        {
            var vote = new VoteInput(application, VoteChoice.Yes, YearSteps.Secret(3, place, application));
            var receipt = await year.WithAsync(db => year.Get<CastingService>().CastAsync(db, round, [vote], year.Expert(place), default));
            return receipt.Votes[0].OuterId;
        }
        catch (RoundStateException)
        {
            return null;
        }
    }
}
