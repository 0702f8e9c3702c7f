namespace ScoringPlatform.GraphQL.Relay;

/// <summary>Changes a field's value before it is completed: keys become opaque identifiers.</summary>
/// <param name="Format">Gives the value to complete.</param>
internal sealed record ResultFormatter(Func<object?, object?> Format);
