namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The gates of a schema, one for each set of roles.</summary>
internal sealed class RoleGates
{
    private readonly Dictionary<string, RoleGate> _byRoles = new(StringComparer.Ordinal);

    /// <summary>The gate that says all of the requirement; null if it asks for more than roles.</summary>
    public RoleGate? Of(AuthorizeAttribute requirement)
    {
        if (requirement.Policy is not null)
        {
            return null;
        }

        string[] roles = [.. (requirement.Roles ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var key = string.Join('\n', roles);
        if (!_byRoles.TryGetValue(key, out var gate))
        {
            gate = new RoleGate(_byRoles.Count, roles);
            _byRoles.Add(key, gate);
        }

        return gate;
    }
}
