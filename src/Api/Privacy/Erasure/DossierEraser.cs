using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>
/// Erases the dossiers of applications: the facts are removed, every text that people wrote about them is overwritten. What
/// was decided stays: states, dates, scores, votes, outcomes, and the current evaluation's result.
/// </summary>
internal static class DossierEraser
{
    /// <param name="db">In a transaction.</param>
    /// <param name="ids">The applications; none that was erased before.</param>
    /// <param name="at">The time of the erasure.</param>
    public static async Task<IReadOnlyList<ErasedCount>> EraseAsync(ScoringContext db, IReadOnlyList<int> ids, DateTime at, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var records = await RemoveRecordsAsync(db, ids, ct);
        var texts = await DossierTexts.OverwriteAsync(db, ids, ct);
        texts += await RewriteEventsAsync(db, ids, ct);
        var dossiers = await ClearAsync(db, ids, at, ct);
        return [new(ErasedData.Dossiers, dossiers), new(ErasedData.DossierRecords, records), new(ErasedData.Texts, texts)];
    }

    private static async Task<int> RemoveRecordsAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        await db.HeldTitles.Where(record => ids.Contains(record.ApplicationId)).ExecuteDeleteAsync(ct)
        + await db.Degrees.Where(record => ids.Contains(record.ApplicationId)).ExecuteDeleteAsync(ct)
        + await db.Achievements.Where(record => ids.Contains(record.ApplicationId)).ExecuteDeleteAsync(ct)
        + await db.Findings.Where(record => ids.Contains(record.ApplicationId)).ExecuteDeleteAsync(ct)
        + await db.CriterionFindings.Where(record => ids.Contains(record.Evaluation.ApplicationId)).ExecuteDeleteAsync(ct);

    /// <summary>
    /// Events are never changed, so those of the applications are laid down again in their order, without reasons and without
    /// the login of the person.
    /// </summary>
    private static async Task<int> RewriteEventsAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var events = await db.ApplicationEvents.AsNoTracking()
            .Where(found => ids.Contains(found.ApplicationId)).OrderBy(found => found.Id).ToListAsync(ct);
        var own = await db.Accounts
            .Where(account => account.Applicant!.Applications.Any(application => ids.Contains(application.Id)))
            .Select(account => account.SubjectId).ToListAsync(ct);
        await db.ApplicationEvents.Where(found => ids.Contains(found.ApplicationId)).ExecuteDeleteAsync(ct);
        db.ApplicationEvents.AddRange(events.Select(old => new ApplicationEvent
        {
            ApplicationId = old.ApplicationId,
            From = old.From,
            To = old.To,
            At = old.At,
            Actor = own.Contains(old.Actor) ? ErasedText.Actor : old.Actor,
            Reason = old.Reason is null ? null : ErasedText.Mark,
        }));
        await db.SaveChangesAsync(ct);
        return events.Count(old => old.Reason is not null);
    }

    private static Task<int> ClearAsync(ScoringContext db, IReadOnlyList<int> ids, DateTime at, CancellationToken ct) =>
        db.Applications.Where(application => ids.Contains(application.Id)).ExecuteUpdateAsync(
            application => application
                .SetProperty(row => row.Employment, (Scoring.Dossiers.EmploymentKind?)null)
                .SetProperty(row => row.InFieldSince, (DateOnly?)null)
                .SetProperty(row => row.ProbationPassed, (bool?)null)
                .SetProperty(row => row.ProbationStartedOn, (DateOnly?)null)
                .SetProperty(row => row.ContinuingEducationCertificate, (bool?)null)
                .SetProperty(row => row.ReturnReason, row => row.ReturnReason == null ? null : ErasedText.Mark)
                .SetProperty(row => row.ErasedAt, at)
                .SetProperty(row => row.Version, row => row.Version + 1),
            ct);
}
