namespace ScoringPlatform.Api.Accounts;

/// <summary>Somebody must be left who can give roles.</summary>
internal static class Administrators
{
    /// <summary>Refuses what would leave nobody but this account as administrator; disabled ones count for nothing.</summary>
    /// <exception cref="LastAdministratorException">Nobody else is administrator.</exception>
    public static async Task DemandAnotherAsync(ScoringContext db, int account, CancellationToken ct)
    {
        if (!await db.AccountRoles.AnyAsync(other => other.Role == Roles.Admin && other.AccountId != account && other.Account.DisabledAt == null, ct))
        {
            throw new LastAdministratorException();
        }
    }
}
