using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>The judgements of people in each dossier, by criterion.</summary>
public sealed class FindingsByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<FindingRecord>(contexts, scheduler, options)
{
    protected override IQueryable<FindingRecord> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Findings.Where(finding => parents.Contains(finding.ApplicationId)).OrderBy(finding => finding.CriterionCode);

    protected override int ParentOf(FindingRecord child) => child.ApplicationId;
}
