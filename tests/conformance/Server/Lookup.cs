using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

[OneOf]
public sealed record Lookup([property: GraphQLType("ID")] string? Code, string? Name, Note? ByNote);
