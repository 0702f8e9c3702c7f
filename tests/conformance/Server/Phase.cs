using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

public enum Phase
{
    Sketch,

    [GraphQLDescription("Hung, and open to visitors.")]
    OnShow,

    InStore,

    [GraphQLDeprecated("Never used.")]
    Lost,
}
