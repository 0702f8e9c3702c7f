namespace ScoringPlatform.GraphQL.Types;

internal static class FrozenSchema
{
    /// <summary>The value that is being set.</summary>
    /// <exception cref="InvalidOperationException">The member belongs to a built schema.</exception>
    internal static T Unless<T>(bool frozen, string name, T value) =>
        frozen ? throw new InvalidOperationException($"{name} belongs to a built schema and cannot change.") : value;
}
