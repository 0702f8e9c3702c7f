using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Experts whose term has ended and whose last year is long closed.</summary>
internal sealed class ExpertStep : IRetentionStep
{
    public RecordKind Kind => RecordKind.Experts;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct) =>
        db.Experts.Where(expert => expert.ErasedAt == null && expert.TermUntil > over).MinAsync(expert => expert.TermUntil, ct);

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var ids = await Over(db, over).OrderBy(expert => expert.Id).Select(expert => expert.Id).Take(most).ToListAsync(ct);
        await PersonEraser.EraseExpertsAsync(db, ids, at, ct);
        return ids;
    }

    private static IQueryable<Expert> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        var running = db.ReviewCycles.Where(cycle => cycle.State != CycleState.Closed || cycle.ClosedAt >= end);
        return db.Experts.Where(expert => expert.ErasedAt == null && expert.TermUntil <= over
            && !db.Assignments.Any(one => one.ExpertId == expert.Id && running.Any(cycle => cycle.Id == one.Application.CycleId))
            && !db.CommitteeMembers.Any(one => one.ExpertId == expert.Id && running.Any(cycle => cycle.Id == one.CycleId))
            && !db.Panels.Any(one => one.Members.Any(member => member.ExpertId == expert.Id) && running.Any(cycle => cycle.Id == one.CycleId))
            && !db.RollEntries.Any(one => one.ExpertId == expert.Id && running.Any(cycle => cycle.Id == one.Round.CycleId))
            && !db.Recommendations.Any(one => one.ExpertId == expert.Id && running.Any(cycle => cycle.Id == one.Application.CycleId)));
    }
}
