namespace ScoringPlatform.GraphQL.Language;

/// <summary>A definition of the type system: never executable (specification, section 3.1).</summary>
public abstract class TypeSystemDefinitionNode(Location location) : DefinitionNode(location);
