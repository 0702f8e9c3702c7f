namespace ScoringPlatform.Api.Security.Access;

/// <summary>Holds every field of the schema to <see cref="AccessRules"/> (build property UpstreamPackages is not true).</summary>
internal static class AccessServices
{
    public static IRequestExecutorBuilder AddAccessRules(this IRequestExecutorBuilder builder) =>
        builder.AddFieldRules(AccessRules.Requirement);
}
