namespace ScoringPlatform.GraphQL.Transport;

/// <summary>Whether a connection is taken.</summary>
/// <param name="Accepted">Whether it is.</param>
/// <param name="Message">What a refused client is told.</param>
public sealed record ConnectionStatus(bool Accepted, string Message)
{
    /// <summary>Takes the connection.</summary>
    public static ConnectionStatus Accept() => new(true, "");

    /// <summary>Refuses the connection.</summary>
    public static ConnectionStatus Reject(string message = "Forbidden") => new(false, message);
}
