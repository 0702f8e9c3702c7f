namespace ScoringPlatform.Console.Hosting;

/// <summary>Marks endpoints at which the session cookie says who asks, and nothing else does.</summary>
public sealed class ConsoleEndpointMetadata
{
    public static ConsoleEndpointMetadata Instance { get; } = new();
}
