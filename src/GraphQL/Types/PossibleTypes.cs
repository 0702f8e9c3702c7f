using System.Collections.Frozen;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>The object types that values of a composite type can have.</summary>
internal sealed record PossibleTypes(ImmutableArray<ObjectType> Ordered, FrozenSet<ObjectType> Set)
{
    internal static PossibleTypes None { get; } = Of([]);

    internal static PossibleTypes Of(CompositeType type, ImmutableArray<NamedType> all) => type switch
    {
        ObjectType self => Of([self]),
        UnionType union => Of([.. union.Types]),
        InterfaceType contract => Of([.. all.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(contract))]),
        _ => None,
    };

    private static PossibleTypes Of(ImmutableArray<ObjectType> types) => new(types, types.ToFrozenSet());
}
