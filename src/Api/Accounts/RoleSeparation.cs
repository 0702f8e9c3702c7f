namespace ScoringPlatform.Api.Accounts;

/// <summary>
/// Roles that one account never holds together: whoever administers accounts opens no dossier, scores, votes or holds a
/// key; whoever runs rounds holds no key to their urns; whoever checks the office and the releases of personal
/// data has no part in them.
/// </summary>
public static class RoleSeparation
{
    private static readonly (string Role, string[] Apart)[] Rules =
    [
        (Roles.Admin, [.. Roles.All.Where(role => role != Roles.Admin)]),
        (Roles.KeyHolder, [Roles.Officer, Roles.Admin]),
        (Roles.Auditor, [Roles.Officer, Roles.Authority, Roles.Expert, Roles.PrivacyOfficer, Roles.Admin]),
    ];

    /// <summary>The first pair among the roles that may not be held together; null when all may.</summary>
    public static (string Role, string Other)? FindConflict(IReadOnlyCollection<string> roles)
    {
        foreach (var (role, apart) in Rules.Where(rule => roles.Contains(rule.Role)))
        {
            if (apart.FirstOrDefault(roles.Contains) is { } other)
            {
                return (role, other);
            }
        }

        return null;
    }
}
