using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>Chooses what a round votes on.</summary>
internal static class BallotPaper
{
    /// <summary>Application ids in rising order: those asked for, or every scored one and every granted re-check that stand in no unfinished round.</summary>
    public static async Task<IReadOnlyList<int>> ChooseAsync(
        ScoringContext db, ReviewCycle cycle, IReadOnlyList<int>? asked, CancellationToken ct)
    {
        var free = db.Applications
            .Where(application => application.CycleId == cycle.Id)
            .Where(application => !db.RoundItems.Any(item =>
                item.ApplicationId == application.Id && item.Round.State != RoundState.Announced));
        var chosen = asked is null
            ? free.Where(application => application.State == ApplicationState.Scored
                || db.Objections.Where(PendingObjections.AwaitsRound).Any(recheck => recheck.ApplicationId == application.Id))
            : free.Where(application => asked.Contains(application.Id)
                && (application.State == ApplicationState.Scored
                    || application.State == ApplicationState.Passed
                    || application.State == ApplicationState.NotPassed));
        var ids = await chosen.Select(application => application.Id).Order().ToListAsync(ct);
        return ids.Count switch
        {
            0 => throw new RoundEmptyException(),
            _ when asked is not null && ids.Count != asked.Distinct().Count() => throw new SubjectNotFoundException("application"),
            _ => ids,
        };
    }
}
