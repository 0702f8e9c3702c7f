using ScoringPlatform.Db.Entities.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>Everyone in the pool of each draw, in the order of the codes.</summary>
public sealed class CandidatesByDrawDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<DrawCandidate>(contexts, scheduler, options)
{
    protected override IQueryable<DrawCandidate> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.DrawCandidates.Where(candidate => parents.Contains(candidate.DrawId)).OrderBy(candidate => candidate.Place);

    protected override int ParentOf(DrawCandidate child) => child.DrawId;
}
