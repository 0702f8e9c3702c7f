using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.Api.Network;

/// <summary>Puts the engine's operations under the callers' limits.</summary>
internal static class OperationLimitServices
{
    public static IRequestExecutorBuilder AddPlatformLimits(this IRequestExecutorBuilder graphQL)
    {
        graphQL.Services.AddSingleton<IOperationGate, OperationLimitGate>();
        return graphQL.ModifyOperationLimits(limits => limits.LoneMutations.UnionWith(SensitiveMutations.Alone));
    }
}
