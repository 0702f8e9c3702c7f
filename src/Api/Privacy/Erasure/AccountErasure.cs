using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>Which accounts may go at all.</summary>
internal static class AccountErasure
{
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="LastAdministratorException">Nobody else is administrator.</exception>
    public static async Task DemandAsync(ScoringContext db, Account account, Caller caller, CancellationToken ct)
    {
        if (account.SubjectId == caller.Subject)
        {
            throw new OwnAccountException();
        }

        var administrators = await db.AccountRoles.Where(role => role.Role == Roles.Admin).Select(role => role.AccountId).Take(2).ToListAsync(ct);
        if (administrators.Count == 1 && administrators[0] == account.Id)
        {
            throw new LastAdministratorException();
        }
    }
}
