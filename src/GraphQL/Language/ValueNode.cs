namespace ScoringPlatform.GraphQL.Language;

/// <summary>A literal value or a variable in value position (specification, section 2.9 "Input Values").</summary>
public abstract class ValueNode(Location location, SyntaxKind kind) : SyntaxNode(location, kind);
