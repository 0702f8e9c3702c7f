namespace ScoringPlatform.GraphQL.Language;

/// <summary>The part of a source that a node was read from: from <c>Start</c> up to, not including, <c>End</c>, in UTF-16 units.</summary>
public readonly record struct Location(Source? Source, int Start, int End)
{
    /// <summary>Of nodes that were not parsed from text.</summary>
    public static Location None => default;

    /// <summary>Line and column of the start, both from 1, computed when asked for; null without a source.</summary>
    public SourceLocation? Position => Source?.PositionOf(Start);
}
