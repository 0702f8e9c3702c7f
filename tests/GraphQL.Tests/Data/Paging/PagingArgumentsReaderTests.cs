using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

public sealed class PagingArgumentsReaderTests
{
    private static readonly PagingOptions Options = new() { DefaultPageSize = 10, MaxPageSize = 100 };

    [Fact]
    public void Check_NothingGiven_IsTheFirstPageOfDefaultSize()
    {
        Assert.Equal(new PagingArguments(First: 10), PagingArgumentsReader.Check(default, Options));
    }

    [Fact]
    public void Check_BeforeAlone_GoesBackward()
    {
        Assert.Equal(new PagingArguments(Last: 10, Before: "c"), PagingArgumentsReader.Check(new PagingArguments(Before: "c"), Options));
    }

    [Fact]
    public void Check_MaxBelowDefault_LimitsTheDefault()
    {
        Assert.Equal(5, PagingArgumentsReader.Check(default, new PagingOptions { MaxPageSize = 5 }).First);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Check_SizeWithinLimits_IsTaken(int size)
    {
        Assert.Equal(size, PagingArgumentsReader.Check(new PagingArguments(First: size), Options).First);
        Assert.Equal(size, PagingArgumentsReader.Check(new PagingArguments(Last: size), Options).Last);
    }

    [Fact]
    public void Check_SizeAboveMax_IsRefusedNotCut()
    {
        var error = Refused(new PagingArguments(First: 101), Options);

        Assert.Equal("HC0051", error.Code);
        Assert.Equal("A page holds at most 100 items; \"first\" asks for 101.", error.Message);
        Assert.Equal(101, error.Extensions!["requestedItems"]);
        Assert.Equal(100, error.Extensions!["maxAllowedItems"]);
        Assert.Equal("HC0051", Refused(new PagingArguments(Last: 101), Options).Code);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(null, -1)]
    [InlineData(1, 1)]
    public void Check_SizesWithoutMeaning_AreRefused(int? first, int? last)
    {
        Assert.Equal("PAGING_ARGUMENTS_INVALID", Refused(new PagingArguments(First: first, Last: last), Options).Code);
    }

    [Fact]
    public void Or_OpenOptions_AreTakenFromTheOthers()
    {
        var options = new PagingOptions { MaxPageSize = 7 }.Or(new PagingOptions { MaxPageSize = 9, IncludeTotalCount = true }).Or(PagingDefaults.Options);

        Assert.Equal((7, true, 10), (options.MaxPageSize, options.IncludeTotalCount, options.DefaultPageSize));
    }

    private static GraphQLError Refused(PagingArguments arguments, PagingOptions options) =>
        Assert.Single(Assert.Throws<GraphQLException>(() => PagingArgumentsReader.Check(arguments, options)).Errors);
}
