using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.Conformance.Server;

[InterfaceType("Entity")]
[GraphQLDescription("What has a code of its own.")]
public interface IEntity
{
    [GraphQLType("ID!")]
    string Code { get; }
}
