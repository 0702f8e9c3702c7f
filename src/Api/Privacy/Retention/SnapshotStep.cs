using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Previews of open years' statistics, one whole snapshot at a time: its hash covers all its facts.</summary>
internal sealed class SnapshotStep : IRetentionStep
{
    public RecordKind Kind => RecordKind.ProvisionalSnapshots;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public async Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct)
    {
        var end = over.AddDays(1).OfficeStart();
        var first = await db.StatisticsSnapshots.Where(snapshot => snapshot.Provisional && snapshot.TakenAt >= end)
            .MinAsync(snapshot => (DateTime?)snapshot.TakenAt, ct);
        return first?.OfficeDay();
    }

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var ids = await Over(db, over).OrderBy(snapshot => snapshot.Id).Select(snapshot => snapshot.Id).Take(1).ToListAsync(ct);
        foreach (var id in ids)
        {
            await db.ApplicationFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.CriterionFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.ExpertScoreFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.RoundFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.ExpertFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.RecommendationFacts.Where(fact => fact.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.SnapshotFigures.Where(figures => figures.SnapshotId == id).ExecuteDeleteAsync(ct);
            await db.StatisticsSnapshots.Where(snapshot => snapshot.Id == id).ExecuteDeleteAsync(ct);
        }

        return ids;
    }

    private static IQueryable<StatisticsSnapshot> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        return db.StatisticsSnapshots.Where(snapshot => snapshot.Provisional && snapshot.TakenAt < end);
    }
}
