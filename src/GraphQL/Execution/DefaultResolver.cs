namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Resolves a field that has no resolver: by its name, from a dictionary.</summary>
internal static class DefaultResolver
{
    public static object? Resolve(object? parent, string name) =>
        parent is IReadOnlyDictionary<string, object?> values && values.TryGetValue(name, out var value) ? value : null;
}
