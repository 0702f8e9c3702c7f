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

    /// <summary>Whether connections have <c>last</c> and <c>before</c>. Default true.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether <c>first</c> or <c>last</c> must be given. Default false.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections have <c>nodes</c> beside <c>edges</c>. Default true.</summary>
    public bool? IncludeNodesField { get; set; }

    /// <summary>Whether a connection is called after its field rather than after its item type. Default true.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>These options, with what they leave open taken from others.</summary>
    public PagingOptions Or(PagingOptions others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new PagingOptions
        {
            DefaultPageSize = DefaultPageSize ?? others.DefaultPageSize,
            MaxPageSize = MaxPageSize ?? others.MaxPageSize,
            IncludeTotalCount = IncludeTotalCount ?? others.IncludeTotalCount,
            AllowBackwardPagination = AllowBackwardPagination ?? others.AllowBackwardPagination,
            RequirePagingBoundaries = RequirePagingBoundaries ?? others.RequirePagingBoundaries,
            IncludeNodesField = IncludeNodesField ?? others.IncludeNodesField,
            InferConnectionNameFromField = InferConnectionNameFromField ?? others.InferConnectionNameFromField,
        };
    }
}
