using System.Collections.Frozen;

namespace ScoringPlatform.GraphQL.Language;

/// <summary>The names of the places where directives may stand (specification, section 3.13).</summary>
internal static class DirectiveLocationNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION").GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool IsKnown(ReadOnlySpan<char> name) => Known.Contains(name);
}
