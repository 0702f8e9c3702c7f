using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.DependencyInjection;

internal sealed class ErrorFilter(Func<GraphQLError, GraphQLError> filter) : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error) => filter(error);
}
