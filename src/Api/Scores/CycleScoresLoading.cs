using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Scores;

/// <summary>Loads a cycle's totals and has Scoring analyse them: a handful of queries, however many applications.</summary>
internal static class CycleScoresLoading
{
    /// <returns>Null when there is no such cycle.</returns>
    public static async Task<CycleScores?> LoadAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        if (await db.ReviewCycles.Where(cycle => cycle.Id == cycleId).Select(cycle => (int?)cycle.Year).SingleOrDefaultAsync(ct) is not { } year)
        {
            return null;
        }

        var applications = await db.Applications
            .Where(application => application.CycleId == cycleId && application.Assignments.Count > 0)
            .Select(application => new { application.Id, application.TargetLevel, application.Specialty, application.Score })
            .ToListAsync(ct);
        var ratings = await RatingsAsync(db, cycleId, ct);
        var levels = applications.ToDictionary(application => application.Id, application => application.TargetLevel);
        return new CycleScores(
            ratings.GroupBy(rating => levels[rating.ApplicationId]).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key, group => new ScoreAnalysis([.. group], year)),
            Ranking.Of([.. applications.Select(application =>
                new RankCandidate(application.Id, application.TargetLevel, application.Specialty, application.Score))]));
    }

    /// <summary>The totals of the ballots that count.</summary>
    private static async Task<IReadOnlyList<Rating>> RatingsAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        var totals = await db.Ballots
            .Where(ballot => ballot.Assignment.Application.CycleId == cycleId && ballot.State == BallotState.Submitted && ballot.Total != null)
            .Select(ballot => new { ballot.Assignment.ApplicationId, ballot.Assignment.ExpertId, Total = ballot.Total!.Value })
            .ToListAsync(ct);
        var grounds = await ExpertTiesLoading.GroundsAsync(
            db,
            [.. totals.Select(total => total.ApplicationId).Distinct()],
            [.. totals.Select(total => total.ExpertId).Distinct()],
            ct);
        return [.. totals
            .Where(total => !grounds.ContainsKey((total.ApplicationId, total.ExpertId)))
            .Select(total => new Rating(total.ApplicationId, total.ExpertId, total.Total))];
    }
}
