namespace ScoringPlatform.GraphQL.Language;

/// <summary>A definition at the top of a document (specification, section 2.2 "Document").</summary>
public abstract class DefinitionNode(Location location, SyntaxKind kind) : SyntaxNode(location, kind);
