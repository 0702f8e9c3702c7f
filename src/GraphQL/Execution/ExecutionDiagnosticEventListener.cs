using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Hears what happens to requests. Every method may be left as it is, doing nothing.</summary>
public abstract class ExecutionDiagnosticEventListener
{
    /// <summary>A request starts; what is returned is disposed of when it has ended.</summary>
    public virtual IDisposable? ExecuteRequest(RequestContext context) => null;

    /// <summary>The document was not of the grammar, or broke rules, or was refused.</summary>
    public virtual void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
    }

    /// <summary>A field failed; <see cref="GraphQLError.Exception"/> holds what was thrown.</summary>
    public virtual void ResolverError(IResolverContext context, GraphQLError error)
    {
    }
}
