using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>Narrows a resolver's query to the columns asked for.</summary>
internal interface IProjector
{
    /// <summary>The narrowed query; what is no query of the right class is returned as it is.</summary>
    object? Apply(IMiddlewareContext context);
}
