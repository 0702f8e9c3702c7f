using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The members of each panel.</summary>
public sealed class MembersByPanelDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<PanelMember>(contexts, scheduler, options)
{
    protected override IQueryable<PanelMember> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.PanelMembers.Where(member => parents.Contains(member.PanelId)).OrderBy(member => member.ExpertId);

    protected override int ParentOf(PanelMember child) => child.PanelId;
}
