using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data;

/// <summary>What this part of the engine refuses, with its wording and its codes.</summary>
internal static class DataErrors
{
    public static GraphQLException PageSizeExceeded(string argument, int requested, int max) => new(new GraphQLError($"A page holds at most {max} items; \"{argument}\" asks for {requested}.")
        .WithCode(DataErrorCodes.MaxPaginationItems)
        .SetExtension("requestedItems", requested)
        .SetExtension("maxAllowedItems", max));

    public static GraphQLException PageSizeNegative(string argument) =>
        Error($"\"{argument}\" must not be negative.", DataErrorCodes.PagingArguments);

    public static GraphQLException FirstAndLast() =>
        Error("Give either \"first\" or \"last\", not both.", DataErrorCodes.PagingArguments);

    public static GraphQLException CursorInvalid(string argument) => Error(
        $"The cursor in \"{argument}\" is not one of this list in this order.", DataErrorCodes.InvalidCursor);

    public static GraphQLException FilterNull(string field) =>
        Error($"The filter \"{field}\" must not be null.", DataErrorCodes.InvalidFilter);

    public static GraphQLException FilterValue(string field) =>
        Error($"The value of the filter \"{field}\" is not one that the field can have.", DataErrorCodes.InvalidFilter);

    private static GraphQLException Error(string message, string code) => new(new GraphQLError(message).WithCode(code));
}
