using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Turns a resolver's result into a connection.</summary>
internal interface IConnectionResolver
{
    /// <summary>The page that the arguments ask for; what is no list of the right class is returned as it is.</summary>
    ValueTask<object?> ResolveAsync(IMiddlewareContext context, PagingOptions options);
}
