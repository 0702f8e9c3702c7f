namespace ScoringPlatform.GraphQL.Types;

/// <summary>Opens the source stream of a subscription's root field (specification, section 6.2.3.1).</summary>
public delegate ValueTask<IAsyncEnumerable<object?>> SubscribeResolver(IResolverContext context);
