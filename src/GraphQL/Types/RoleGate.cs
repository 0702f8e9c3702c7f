using System.Security.Claims;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>
/// Asks for nothing but roles: the caller is signed in and holds one of them, or is signed in where none is named. That
/// depends on the caller alone, so that it is decided once for a request and not once for each value.
/// </summary>
internal sealed class RoleGate(int ordinal, IReadOnlyList<string> roles)
{
    /// <summary>The number of the gate within its schema, under which a request keeps the decision.</summary>
    public int Ordinal { get; } = ordinal;

    public IReadOnlyList<string> Roles { get; } = roles;

    public RoleDecision Decide(ClaimsPrincipal user) => user.Identity is not { IsAuthenticated: true } ? RoleDecision.NotAuthenticated
        : Roles.Count == 0 || Roles.Any(user.IsInRole) ? RoleDecision.Open
        : RoleDecision.NotAuthorized;
}
