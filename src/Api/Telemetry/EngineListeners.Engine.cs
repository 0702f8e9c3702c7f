namespace ScoringPlatform.Api.Telemetry;

/// <summary>Has the engine tell what happens to requests.</summary>
internal static class EngineListeners
{
    public static IRequestExecutorBuilder AddPlatformListeners(this IRequestExecutorBuilder graphQL, bool traced)
    {
        graphQL.AddDiagnosticEventListener<RequestLogListener>();
        if (traced)
        {
            graphQL.AddDiagnosticEventListener<OperationTrace>();
            graphQL.Services.AddSingleton<IOperationCheck, SecretOperations>();
        }

        return graphQL;
    }
}
