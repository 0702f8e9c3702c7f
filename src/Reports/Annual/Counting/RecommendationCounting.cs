using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>Recommendations by level and rank, and what became of exceptional applications with and without.</summary>
internal static class RecommendationCounting
{
    private static readonly HashSet<FunnelStage> Stages = [.. PassRates.Stages];

    public static async Task<RecommendationFigures> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        var given = await db.RecommendationFacts
            .Where(fact => fact.SnapshotId == snapshotId)
            .GroupBy(fact => new { fact.Level, fact.TitleHeld })
            .Select(group => new
            {
                group.Key.Level,
                group.Key.TitleHeld,
                Given = group.Count(),
                Counted = group.Count(fact => fact.Standing == RecommendationStanding.Counted),
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var exceptional = db.ApplicationFacts
            .Where(fact => fact.SnapshotId == snapshotId && fact.Submitted && fact.Track == Track.Exceptional);
        var outcomes = await SnapshotCube.CountAsync(
            exceptional, fact => new { fact.Level, Recommended = fact.Recommendations > 0 }, cancellationToken).ConfigureAwait(false);
        return new RecommendationFigures(
            [
                .. given.OrderBy(row => row.Level).ThenBy(row => row.TitleHeld ?? (TitleLevel)int.MaxValue).Select(row => new RecommendationRow(
                    Codes.Of(row.Level), row.TitleHeld is { } held ? Codes.Of(held) : null, row.Given, row.Counted)),
            ],
            [
                .. outcomes.OrderBy(row => row.Key.Level).ThenByDescending(row => row.Key.Recommended).Select(row => new RecommendationOutcomeRow(
                    Codes.Of(row.Key.Level), row.Key.Recommended, StageFigures.Of(row.Counts).Only(Stages))),
            ]);
    }
}
