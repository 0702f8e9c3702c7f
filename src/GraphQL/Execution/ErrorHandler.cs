using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>
/// Turns exceptions into errors, masks what is not meant for clients, and passes each error through the application's filters.
/// </summary>
internal sealed class ErrorHandler(IReadOnlyList<Func<GraphQLError, GraphQLError>> filters, bool includeDetails)
{
    private const string UnexpectedMessage = "Unexpected Execution Error";

    /// <summary>The errors of an exception, before filters.</summary>
    public IReadOnlyList<GraphQLError> FromException(Exception exception)
    {
        if (exception is GraphQLException known)
        {
            return known.Errors;
        }

        if (exception is InputConversionException)
        {
            return [new GraphQLError(exception.Message).WithCode(ErrorCodes.BadUserInput)];
        }

        var error = new GraphQLError(includeDetails ? exception.Message : UnexpectedMessage)
            .WithCode(ExecutionErrorCodes.Unexpected)
            .WithException(exception);
        return [includeDetails ? error.SetExtension("stackTrace", exception.ToString()) : error];
    }

    /// <summary>The error as it is answered.</summary>
    public GraphQLError Filter(GraphQLError error)
    {
        foreach (var filter in filters)
        {
            error = filter(error);
        }

        return error;
    }

    /// <summary>The errors as they are answered.</summary>
    public IReadOnlyList<GraphQLError> Filter(IReadOnlyList<GraphQLError> errors) => filters.Count == 0 ? errors : [.. errors.Select(Filter)];
}
