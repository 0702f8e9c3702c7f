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

        if (await db.AccountRoles.AnyAsync(role => role.AccountId == account.Id && role.Role == Roles.Admin, ct))
        {
            await Administrators.DemandAnotherAsync(db, account.Id, ct);
        }
    }
}
