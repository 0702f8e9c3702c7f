namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>
/// The marked method finds a node by its identifier, its first argument. Its result type implements <c>Node</c>; on the query
/// root the method is also a field whose argument is an opaque identifier.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
