using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Mutations;

/// <summary>The interface of all errors that mutations declare.</summary>
internal static class ErrorInterface
{
    /// <summary>A reference to the interface, which is made when it is first used.</summary>
    public static TypeReference Reference { get; } = TypeReference.From(types => types.GetOrAdd(
        "Error",
        static name => new InterfaceType(name),
        made => made.Fields.Add(new ObjectField("message", types.Parse("String!")))));
}
