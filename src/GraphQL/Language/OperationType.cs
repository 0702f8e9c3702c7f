namespace ScoringPlatform.GraphQL.Language;

/// <summary>The three kinds of operation (specification, section 2.3).</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
