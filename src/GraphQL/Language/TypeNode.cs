namespace ScoringPlatform.GraphQL.Language;

/// <summary>A reference to a type: named, list or non-null (specification, section 2.12 "Type References").</summary>
public abstract class TypeNode(Location location, SyntaxKind kind) : SyntaxNode(location, kind);
