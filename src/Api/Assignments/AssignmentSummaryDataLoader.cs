namespace ScoringPlatform.Api.Assignments;

/// <summary>The summaries of assignments that the caller was given already, by one query.</summary>
public sealed class AssignmentSummaryDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, AssignmentSummary>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, AssignmentSummary>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var summaries =
            from assignment in db.Assignments.Where(assignment => keys.Contains(assignment.Id))
            let application = assignment.Application
            let applicant = application.Applicant
            select new AssignmentSummary(
                application.Number,
                application.TargetLevel,
                application.Specialty,
                application.Track,
                applicant.Name,
                applicant.Employer == null ? null : applicant.Employer.Name)
            {
                AssignmentId = assignment.Id,
                CycleId = application.CycleId,
            };
        return await summaries.ToDictionaryAsync(summary => summary.AssignmentId, cancellationToken);
    }
}
