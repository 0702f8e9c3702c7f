using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>The interface of all nodes.</summary>
internal static class NodeInterface
{
    /// <summary>The interface's name.</summary>
    public const string Name = "Node";

    /// <summary>A reference to the interface, which is made when it is first used.</summary>
    public static TypeReference Reference { get; } = TypeReference.From(Create);

    private static InterfaceType Create(TypeRegistry types) => types.GetOrAdd(
        Name,
        static name => new InterfaceType(name) { Description = "An object that can be found again by its id." },
        made => made.Fields.Add(new ObjectField("id", types.Parse("ID!"))));
}
