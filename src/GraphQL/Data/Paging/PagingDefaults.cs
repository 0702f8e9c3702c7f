namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>What holds where no option is set.</summary>
public static class PagingDefaults
{
    /// <summary>Items on a page.</summary>
    public const int DefaultPageSize = 10;

    /// <summary>The most items on a page.</summary>
    public const int MaxPageSize = 50;

    /// <summary>The defaults as options, none left open.</summary>
    public static PagingOptions Options => new()
    {
        DefaultPageSize = DefaultPageSize,
        MaxPageSize = MaxPageSize,
        IncludeTotalCount = false,
    };
}
