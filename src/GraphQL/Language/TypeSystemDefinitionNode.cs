namespace ScoringPlatform.GraphQL.Language;

/// <summary>A definition of the type system: never executable (specification, section 3.1).</summary>
public abstract class TypeSystemDefinitionNode(Location location, SyntaxKind kind) : DefinitionNode(location, kind);
