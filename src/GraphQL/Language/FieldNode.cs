namespace ScoringPlatform.GraphQL.Language;

/// <summary>One piece of information asked for (specification, section 2.5 "Fields").</summary>
public sealed class FieldNode(
    Location location,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(location, SyntaxKind.Field, directives)
{
    /// <summary>The alias, or else the name: the key in the response.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
