using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Statistics;

/// <summary>A year of eight applications handed in, six of them confirmed, closed and frozen; made once for the tests that only read it.</summary>
public sealed class ClosedYear : IAsyncLifetime
{
    public ReviewYear Year { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await Year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            // The last two vote no on everything: 9 of 11, one more than the 8 that are needed.
            await Year.CastAllAsync(round, place, place < 9 ? VoteChoice.Yes : VoteChoice.No);
        }

        await Year.WithAsync(db => Year.Get<VotingService>().CloseAsync(db, round, Year.Office, default));
        await Year.WithAsync(db => Year.Get<UrnService>().AnnounceAsync(db, round, Year.Office, default));
        Year.Time.SetTo(2025, 6, 26);
        await Year.WithAsync(db => Year.Get<CycleService>().AdvanceAsync(db, Year.CycleId, CycleState.Notice, Year.Office, default));
        Year.Time.SetTo(2025, 7, 4);
        await Year.WithAsync(db => Year.Get<OutcomeService>().ConfirmAsync(db, [.. Year.Applications.Take(6)], Year.Authority, default));
        await Year.WithAsync(db => Year.Get<CycleService>().AdvanceAsync(db, Year.CycleId, CycleState.Closed, Year.Office, default));
    }

    public async Task DisposeAsync() => await Year.DisposeAsync();
}
