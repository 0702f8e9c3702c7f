using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

public sealed class ListPagerTests
{
    private static readonly string[] Letters = ["a", "b", "c", "d", "e"];

    [Fact]
    public void Forward_PageByPage_IsTheWholeList()
    {
        var first = ListPager.Page(Letters, new PagingArguments(First: 2));
        var second = ListPager.Page(Letters, new PagingArguments(First: 2, After: first.Info.EndCursor));
        var third = ListPager.Page(Letters, new PagingArguments(First: 2, After: second.Info.EndCursor));

        Assert.Equal([["a", "b"], ["c", "d"], ["e"]], new[] { first.Nodes, second.Nodes, third.Nodes });
        Assert.Equal([true, true, false], new[] { first, second, third }.Select(p => p.Info.HasNextPage));
        Assert.Equal([false, true, true], new[] { first, second, third }.Select(p => p.Info.HasPreviousPage));
    }

    [Fact]
    public void Backward_FromTheEnd_TakesTheLast()
    {
        var last = ListPager.Page(Letters, new PagingArguments(Last: 2));
        var before = ListPager.Page(Letters, new PagingArguments(Last: 2, Before: last.Info.StartCursor));

        Assert.Equal(["d", "e"], last.Nodes);
        Assert.Equal(["b", "c"], before.Nodes);
        Assert.True(before.Info.HasPreviousPage);
    }

    [Fact]
    public void Page_TotalCountAskedFor_IsTheLength()
    {
        Assert.Equal(5, ListPager.Page(Letters, new PagingArguments(First: 1, IncludeTotalCount: true)).TotalCount);
        Assert.Null(ListPager.Page(Letters, new PagingArguments(First: 1)).TotalCount);
    }

    [Fact]
    public void Page_EmptyList_HasNoCursors()
    {
        var page = ListPager.Page(Array.Empty<string>(), new PagingArguments(First: 3));

        Assert.Equal(new ConnectionPageInfo(false, false, null, null), page.Info);
    }

    [Fact]
    public void Page_CursorBeyondAShrunkList_IsEmpty()
    {
        var end = ListPager.Page(Letters, new PagingArguments(First: 5)).Info.EndCursor;

        Assert.Empty(ListPager.Page(["a"], new PagingArguments(First: 5, After: end)).Nodes);
    }

    [Fact]
    public void Page_ForeignCursor_IsRefused()
    {
        Assert.Throws<GraphQLException>(() => ListPager.Page(Letters, new PagingArguments(First: 1, After: "abc")));
    }
}
