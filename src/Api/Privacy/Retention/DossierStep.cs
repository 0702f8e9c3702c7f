using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Dossiers of one kind, and with a person's last one the person's identity.</summary>
internal sealed class DossierStep(RecordKind kind) : IRetentionStep
{
    private readonly IReadOnlyList<ApplicationState> states = RetentionRule.StatesOf(kind);

    public RecordKind Kind => kind;

    public Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct) => Over(db, over).CountAsync(ct);

    public async Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct)
    {
        var end = over.AddDays(1).OfficeStart();
        var first = await Kept(db).Where(application => application.Cycle.ClosedAt >= end).MinAsync(application => application.Cycle.ClosedAt, ct);
        return first?.OfficeDay();
    }

    public async Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct)
    {
        var ids = await Over(db, over).OrderBy(application => application.Id).Select(application => application.Id).Take(most).ToListAsync(ct);
        await DossierEraser.EraseAsync(db, ids, at, ct);
        var people = await db.Applicants
            .Where(applicant => applicant.ErasedAt == null
                && applicant.Applications.Any(application => ids.Contains(application.Id))
                && applicant.Applications.All(application => application.ErasedAt != null))
            .Select(applicant => applicant.Id).ToListAsync(ct);
        await PersonEraser.EraseApplicantsAsync(db, people, at, ct);
        return ids;
    }

    private IQueryable<Application> Kept(ScoringContext db) => db.Applications.Where(application =>
        application.ErasedAt == null && application.Cycle.State == CycleState.Closed && states.Contains(application.State));

    private IQueryable<Application> Over(ScoringContext db, DateOnly over)
    {
        var end = over.AddDays(1).OfficeStart();
        return Kept(db).Where(application => application.Cycle.ClosedAt < end);
    }
}
