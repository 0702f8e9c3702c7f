using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>The served schema with the roles that each field names.</summary>
internal sealed class AccessSchema(Schema schema)
{
    private static readonly string[] Frames = ["Connection", "Edge", "Payload"];

    public Schema Schema => schema;

    public IEnumerable<ObjectType> Types => schema.Types.OfType<ObjectType>()
        .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal);

    public static AccessSchema Of(ReviewYear year) => new(year.Services.GetRequiredService<IRequestExecutor>().Schema);

    public bool IsRoot(ObjectType type) => type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;

    /// <summary>Pages, payloads and errors: they hold what a root field that names its roles leads to.</summary>
    public static bool IsFrame(ObjectType type) => type.Name == "PageInfo"
        || Frames.Any(frame => type.Name.EndsWith(frame, StringComparison.Ordinal))
        || type.Interfaces.Any(found => found.Name == "Error");

    /// <summary>The roles that may see the field; null where nothing says so.</summary>
    public static IReadOnlySet<string>? RolesOf(ObjectField field)
    {
        if (field.Features.Get<FieldAccess>() is not { Required.Count: > 0 } access)
        {
            return null;
        }

        IEnumerable<string> roles = Roles.All;
        foreach (var one in access.Required)
        {
            roles = roles.Intersect(one.Roles ?? (one.Policy is { } policy ? Policies.RolesByPolicy[policy] : Roles.All));
        }

        return roles.ToHashSet(StringComparer.Ordinal);
    }

    public static bool IsFor(ObjectField field, string role) => RolesOf(field)?.Contains(role) ?? true;
}
