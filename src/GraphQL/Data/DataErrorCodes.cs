namespace ScoringPlatform.GraphQL.Data;

/// <summary>The values of <c>extensions.code</c> that paging, filtering and sorting give.</summary>
public static class DataErrorCodes
{
    /// <summary>More items were asked for than a page may have. The code that Hot Chocolate gives.</summary>
    public const string MaxPaginationItems = "HC0051";

    /// <summary>The page's size is negative, or two sizes were given.</summary>
    public const string PagingArguments = "PAGING_ARGUMENTS_INVALID";

    /// <summary>A cursor is not one of this list in this order.</summary>
    public const string InvalidCursor = "PAGING_CURSOR_INVALID";

    /// <summary>A filter holds a null where none has a meaning, or a value that the field cannot have.</summary>
    public const string InvalidFilter = "FILTER_VALUE_INVALID";
}
