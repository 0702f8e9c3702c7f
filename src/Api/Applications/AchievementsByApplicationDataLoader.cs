using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>The achievements in each dossier, in the order they were entered.</summary>
public sealed class AchievementsByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<AchievementRecord>(contexts, scheduler, options)
{
    protected override IQueryable<AchievementRecord> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Achievements.Where(record => parents.Contains(record.ApplicationId)).OrderBy(record => record.Id);

    protected override int ParentOf(AchievementRecord child) => child.ApplicationId;
}
