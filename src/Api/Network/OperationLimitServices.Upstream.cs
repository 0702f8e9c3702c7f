namespace ScoringPlatform.Api.Network;

/// <summary>With Hot Chocolate callers are limited by requests alone; it has a budget of cost for each request.</summary>
internal static class OperationLimitServices
{
    public static IRequestExecutorBuilder AddPlatformLimits(this IRequestExecutorBuilder graphQL) => graphQL;
}
