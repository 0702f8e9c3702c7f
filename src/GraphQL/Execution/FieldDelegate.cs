namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A step in resolving a field: it leaves the value in <see cref="IMiddlewareContext.Result"/>.</summary>
#pragma warning disable CA1711 // The name that schema code uses.
public delegate ValueTask FieldDelegate(IMiddlewareContext context);
#pragma warning restore CA1711
