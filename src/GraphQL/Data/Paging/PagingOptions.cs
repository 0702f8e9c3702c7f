namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>How connections are cut. What is null is taken from the schema's options, and there from the defaults.</summary>
public sealed class PagingOptions
{
    /// <summary>Items on a page when neither <c>first</c> nor <c>last</c> is given. Default 10.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The most items on a page; a request for more is refused, not cut. Default 50.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have <c>totalCount</c>. Default false: counting reads every row.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>These options, with what they leave open taken from others.</summary>
    public PagingOptions Or(PagingOptions others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new PagingOptions
        {
            DefaultPageSize = DefaultPageSize ?? others.DefaultPageSize,
            MaxPageSize = MaxPageSize ?? others.MaxPageSize,
            IncludeTotalCount = IncludeTotalCount ?? others.IncludeTotalCount,
        };
    }
}
