using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Security;

/// <summary>The accounts that Development shows with a ready token: one of each role.</summary>
internal sealed class DemonstrationAccounts(IDbContextFactory<ScoringContext> contexts)
{
    /// <summary>The first account of each role; of the experts, the first with a ballot to cast.</summary>
    public async Task<IReadOnlyList<DemonstrationAccount>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var busy = context.Assignments
            .Where(assignment => assignment.Application.Cycle.State == CycleState.Scoring && assignment.Ballots.Count == 0)
            .Select(assignment => (int?)assignment.ExpertId);
        var first = context.AccountRoles
            .Where(role => role.Account.DisabledAt == null)
            .Where(role => role.Role != Roles.Expert || busy.Contains(role.Account.ExpertId))
            .GroupBy(role => role.Role)
            .Select(group => group.Min(role => role.AccountId));
        return await context.Accounts
            .Where(account => first.Contains(account.Id))
            .OrderBy(account => account.Id)
            .Select(account => new DemonstrationAccount(
                account.SubjectId, account.DisplayName, account.Roles.Select(role => role.Role).ToArray()))
            .ToListAsync(cancellationToken);
    }
}
