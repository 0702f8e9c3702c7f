namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Hears what happens to requests. Every method may be left as it is, doing nothing.</summary>
public abstract class ExecutionDiagnosticEventListener
{
    /// <summary>A request starts; what is returned is disposed of when it has ended.</summary>
    public virtual IDisposable? ExecuteRequest(RequestContext context) => null;

    /// <summary>Whether <see cref="ResolveFieldValue"/> is called; asked once. It costs each field with a resolver a call.</summary>
    public virtual bool EnableResolveFieldValue => false;

    /// <summary>A resolver starts; what is returned is disposed of when it has its value or has failed.</summary>
    public virtual IDisposable? ResolveFieldValue(IMiddlewareContext context) => null;

    /// <summary>The document was not of the grammar, or broke rules, or was refused.</summary>
    public virtual void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
    }

    /// <summary>A field failed; <see cref="GraphQLError.Exception"/> holds what was thrown.</summary>
    public virtual void ResolverError(IResolverContext context, GraphQLError error)
    {
    }
}
