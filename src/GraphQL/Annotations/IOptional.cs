namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>A value that may have been left out, seen without its type.</summary>
internal interface IOptional
{
    /// <summary>Whether a value, be it null, was given.</summary>
    bool HasValue { get; }

    /// <summary>The value, or null if it was left out.</summary>
    object? Value { get; }
}
