namespace ScoringPlatform.Conformance.Server;

/// <summary>An input object with a required field that has a default.</summary>
public sealed record Span(DateTimeOffset? From, DateTimeOffset? To, bool Inclusive = true)
{
    public bool Holds(DateTimeOffset? moment) => moment is { } m && (From is null || m > From || (Inclusive && m == From)) && (To is null || m <= To);
}
