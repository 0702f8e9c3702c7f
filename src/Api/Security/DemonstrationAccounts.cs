using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Security;

/// <summary>The accounts that Development shows with a ready token: the first few of each role, in the order of the roles.</summary>
internal sealed class DemonstrationAccounts(IDbContextFactory<ScoringContext> contexts)
{
    /// <summary>One account of each role, the lowest id first; an account with several roles is listed once.</summary>
    public async Task<IReadOnlyList<DemonstrationAccount>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var first = context.Set<AccountRole>().GroupBy(role => role.Role).Select(group => group.Min(role => role.AccountId));
        return await context.Set<Account>()
            .Where(account => first.Contains(account.Id))
            .OrderBy(account => account.Id)
            .Select(account => new DemonstrationAccount(
                account.SubjectId, account.DisplayName, account.Roles.Select(role => role.Role).ToArray()))
            .ToListAsync(cancellationToken);
    }
}
