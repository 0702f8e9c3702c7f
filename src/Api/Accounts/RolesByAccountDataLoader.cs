using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>The roles of each account, by code.</summary>
public sealed class RolesByAccountDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<AccountRole>(contexts, scheduler, options)
{
    protected override IQueryable<AccountRole> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.AccountRoles.Where(role => parents.Contains(role.AccountId)).OrderBy(role => role.Role);

    protected override int ParentOf(AccountRole child) => child.AccountId;
}
