namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Kinds of operation that a request may hold.</summary>
[Flags]
public enum AllowedOperations
{
    /// <summary>None at all.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Subscriptions.</summary>
    Subscription = 4,

    /// <summary>Every kind; the default.</summary>
    All = Query | Mutation | Subscription,
}
