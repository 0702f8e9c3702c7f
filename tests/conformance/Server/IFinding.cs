using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

[UnionType("Finding")]
public interface IFinding;
