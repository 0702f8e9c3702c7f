using System.Diagnostics;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>A resolver, shown when it took at least that long.</summary>
internal sealed class ResolverSpan(IMiddlewareContext context, TimeSpan shown) : IDisposable
{
    private readonly ActivityContext parent = Activity.Current?.Context ?? default;
    private readonly long start = Stopwatch.GetTimestamp();

    public void Dispose()
    {
        var took = Stopwatch.GetElapsedTime(start);
        if (took < shown)
        {
            return;
        }

        var coordinate = $"{context.Selection.DeclaringType.Name}.{context.Selection.Field.Name}";
        var end = TimeProvider.System.GetUtcNow();
        using var span = Instruments.Source.StartActivity($"resolve {coordinate}", ActivityKind.Internal, parent, startTime: end - took);
        span?.SetTag("scoring.graphql.coordinate", coordinate).SetEndTime(end.UtcDateTime);
    }
}
