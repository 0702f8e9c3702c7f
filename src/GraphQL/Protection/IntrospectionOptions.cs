using System.Security.Claims;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>Who may see the whole schema, by introspection or as text.</summary>
public sealed class IntrospectionOptions
{
    /// <summary>Whether everyone may; null, the default, lets everyone in the environment Development alone.</summary>
    public bool? IsOpen { get; set; }

    /// <summary>Roles whose members may in any case; default none.</summary>
    public ISet<string> Roles { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether the caller may.</summary>
    public bool IsAllowed(ClaimsPrincipal? user) => IsOpen == true || (user is not null && Roles.Any(user.IsInRole));
}
