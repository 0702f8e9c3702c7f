namespace ScoringPlatform.GraphQL.Data.Paging;

/// <summary>Pages queries whose source type is known only at run time.</summary>
internal interface IKeysetPager<TNode>
{
    /// <summary>One page, and the length of the list if it was asked for.</summary>
    ValueTask<Connection<TNode>> PageAsync(
        IQueryProvider provider, QueryShape shape, PagingArguments arguments, CancellationToken cancellationToken);

    /// <summary>The length of the list alone.</summary>
    ValueTask<int> CountAsync(IQueryProvider provider, QueryShape shape, CancellationToken cancellationToken);
}
