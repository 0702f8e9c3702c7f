namespace ScoringPlatform.GraphQL.Types;

internal static class FrozenSchema
{
    /// <exception cref="InvalidOperationException">The member belongs to a built schema.</exception>
    internal static void ThrowIf(bool frozen, string name)
    {
        if (frozen)
        {
            throw new InvalidOperationException($"{name} belongs to a built schema and cannot change.");
        }
    }
}
