namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Who may hold a key. Whoever hands out roles or runs rounds may not, whatever other roles the account has.</summary>
internal static class KeyHolderRights
{
    public static void Demand(Caller caller)
    {
        caller.Demand(Roles.KeyHolder);
        if (caller.IsInAny(Roles.Admin, Roles.Officer))
        {
            throw new KeyHolderRoleException();
        }
    }
}
