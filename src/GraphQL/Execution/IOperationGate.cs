namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Lets an operation in that has passed every <see cref="IOperationCheck"/>, or refuses it: the place for what callers may use
/// up, which may have to be asked for elsewhere. Gates are taken from the application's services.
/// </summary>
public interface IOperationGate
{
    /// <summary>What speaks against executing the operation; null if nothing does.</summary>
    ValueTask<GraphQLError?> EnterAsync(RequestContext context, CancellationToken cancellationToken);
}
