using Microsoft.Extensions.Caching.Memory;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Security;

/// <summary>
/// Finds the account of a token's subject. An answer is kept for a few seconds, so that a role taken away stops working
/// almost at once without a query per request.
/// </summary>
internal sealed class AccountDirectory(IDbContextFactory<ScoringContext> contexts, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    public async Task<AccountFacts?> FindAsync(string subject, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(Key(subject), out AccountFacts? known))
        {
            return known;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var facts = await context.Set<Account>()
            .TagWith(StatementTrace.NoSpan)
            .Where(account => account.SubjectId == subject)
            .Select(account => new AccountFacts(
                account.DisplayName,
                account.Roles.Select(role => role.Role).ToArray(),
                account.ExpertId,
                account.ApplicantId,
                account.EmployerId,
                account.DisabledAt != null))
            .SingleOrDefaultAsync(cancellationToken);
        return cache.Set(Key(subject), facts, Kept);
    }

    private static string Key(string subject) => $"account:{subject}";
}
