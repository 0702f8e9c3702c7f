namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Sees each error before it is answered, and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to answer with.</summary>
    GraphQLError OnError(GraphQLError error);
}
