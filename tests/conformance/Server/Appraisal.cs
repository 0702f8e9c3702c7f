using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

public sealed record Appraisal(
    [property: GraphQLType("ID!")] string WorkCode, Verdict Verdict, double? Score, string Key, IReadOnlyList<Note>? Notes);
