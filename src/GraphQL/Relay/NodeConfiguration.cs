using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Relay;

/// <summary>How a type is a node of the graph, before it is part of a schema.</summary>
/// <param name="Field">The field that finds the node.</param>
/// <param name="Argument">The argument that takes the identifier.</param>
/// <param name="IdType">The C# type of the identifier.</param>
internal sealed record NodeConfiguration(ObjectFieldConfiguration Field, string Argument, Type IdType);
