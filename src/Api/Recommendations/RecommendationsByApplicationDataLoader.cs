using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>The recommendations of each application, withdrawn ones too.</summary>
public sealed class RecommendationsByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Recommendation>(contexts, scheduler, options)
{
    protected override IQueryable<Recommendation> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Recommendations.Where(recommendation => parents.Contains(recommendation.ApplicationId)).OrderBy(recommendation => recommendation.Id);

    protected override int ParentOf(Recommendation child) => child.ApplicationId;
}
