using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>A clock that is set while a round is open: it opens and closes nothing, and what was cast stays provable.</summary>
public sealed class ClockTests
{
    public static TheoryData<string> Steps => ["01:00:00", "-01:00:00", "1.00:00:00", "-1.00:00:00", "200.00:00:00", "-200.00:00:00"];

    [Theory, MemberData(nameof(Steps))]
    public async Task Cast_ClockSetDuringTheRound_ChangesNoStateAndEveryProofHolds(string step)
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);

        // A minute before midnight in UTC+8, on the last day of the year.
        year.Time.SetTo(new DateTimeOffset(2025, 12, 31, 23, 59, 0, TimeSpan.FromHours(8)));
        var round = await year.OpenRoundAsync();
        var before = await year.CastAllAsync(round, 0, VoteChoice.Yes);
        year.Time.SetTo(year.Time.GetUtcNow() + TimeSpan.Parse(step, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(RoundState.Open, await StateAsync(year, round));
        Assert.Equal(before.Signature, (await year.CastAllAsync(round, 0, VoteChoice.Yes)).Signature);
        for (var place = 1; place < 10; place++)
        {
            await year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        year.Time.SetTo(year.Time.GetUtcNow() - TimeSpan.Parse(step, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(RoundState.Closed, await StateAsync(year, round));
        await Assert.ThrowsAsync<RoundStateException>(() => year.CastAllAsync(round, 10, VoteChoice.Yes));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        var verified = await year.WithAsync(db => year.Get<UrnService>().VerifyAsync(db, round, year.Office, default));
        Assert.True(verified.IsWhole, string.Join(", ", verified.Findings.Select(finding => finding.Explanation.Code)));
        Assert.True((await year.Get<AuditVerifier>().VerifyAsync(default)).IsWhole);
    }

    private static Task<RoundState> StateAsync(ReviewYear year, int round) =>
        year.WithAsync(db => db.VotingRounds.Where(found => found.Id == round).Select(found => found.State).SingleAsync());
}
