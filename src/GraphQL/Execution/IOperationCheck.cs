namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Looks at an operation that is valid, whose variables are coerced, and that is not executed yet: the place for a budget of
/// cost. Checks are taken from the application's services.
/// </summary>
public interface IOperationCheck
{
    /// <summary>What speaks against executing the operation; null if nothing does.</summary>
    GraphQLError? Check(RequestContext context);
}
