namespace ScoringPlatform.GraphQL.Types;

/// <summary>Yields a field's value, before its completion (specification, section 6.4.2 "Value Resolution").</summary>
public delegate ValueTask<object?> FieldResolver(IResolverContext context);
