namespace ScoringPlatform.GraphQL.Types;

/// <summary>A type that selections are made on: object, interface or union.</summary>
public abstract class CompositeType(string name) : NamedType(name);
