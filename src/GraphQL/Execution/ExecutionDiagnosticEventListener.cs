namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Hears what goes wrong with requests. Every method may be left as it is, doing nothing.</summary>
public abstract class ExecutionDiagnosticEventListener
{
    /// <summary>The document was not of the grammar, or broke rules, or was refused.</summary>
    public virtual void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
    }

    /// <summary>A field failed; <see cref="GraphQLError.Exception"/> holds what was thrown.</summary>
    public virtual void ResolverError(IResolverContext context, GraphQLError error)
    {
    }
}
