using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Counts facts into cells, in the database for a stored snapshot.</summary>
internal static class StatisticsCells
{
    public static async Task<IReadOnlyList<StatisticsCell>> OfSnapshotAsync(ScoringContext db, int snapshotId, CancellationToken ct) =>
        await Grouped(db.ApplicationFacts.Where(fact => fact.SnapshotId == snapshotId)).ToListAsync(ct);

    public static IReadOnlyList<StatisticsCell> Of(IEnumerable<ApplicationFact> facts) => [.. Grouped(facts.AsQueryable())];

    private static IQueryable<StatisticsCell> Grouped(IQueryable<ApplicationFact> facts) => facts
        .GroupBy(fact => new { fact.Level, fact.Specialty, fact.Track, fact.City })
        .Select(group => new StatisticsCell(
            group.Key.Level,
            group.Key.Specialty,
            group.Key.Track,
            group.Key.City,
            new StageCounts
            {
                Submitted = group.Sum(fact => fact.Submitted ? 1 : 0),
                Accepted = group.Sum(fact => fact.Accepted ? 1 : 0),
                Eligible = group.Sum(fact => fact.Eligible ? 1 : 0),
                Scored = group.Sum(fact => fact.Scored ? 1 : 0),
                Voted = group.Sum(fact => fact.Voted ? 1 : 0),
                VotedThrough = group.Sum(fact => fact.VotedThrough ? 1 : 0),
                Confirmed = group.Sum(fact => fact.Confirmed ? 1 : 0),
            }));
}
