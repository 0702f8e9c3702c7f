namespace ScoringPlatform.Api.Telemetry;

/// <summary>Hot Chocolate writes to the log and traces by its own packages.</summary>
internal static class EngineListeners
{
    public static IRequestExecutorBuilder AddPlatformListeners(this IRequestExecutorBuilder graphQL, bool traced) => graphQL;
}
