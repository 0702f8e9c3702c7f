namespace ScoringPlatform.GraphQL.Language;

/// <summary>
/// A node of the abstract syntax tree. Nodes are immutable and named as the specification names its productions; what
/// is done with them lies outside (<see cref="SyntaxVisitor"/>).
/// </summary>
public abstract class SyntaxNode(Location location, SyntaxKind kind)
{
    /// <summary>Where the node stands in its source; <see cref="Location.None"/> for a node made by a program.</summary>
    public Location Location { get; } = location;

    /// <summary>The production, for a choice without a type test.</summary>
    public SyntaxKind Kind { get; } = kind;
}
