using System.Linq.Expressions;
using ScoringPlatform.GraphQL.Data.Sorting;

namespace ScoringPlatform.GraphQL.Tests.Data.Sorting;

/// <summary>The key by which enums are sorted: their numbers' order, whatever their names and however they are kept.</summary>
public sealed class EnumOrderTests
{
    private enum Declared
    {
        Zebra,
        Apple,
        Mango,
    }

    private enum Numbered
    {
        Last = 100,
        First = -5,
        Middle = 7,
    }

    [Fact]
    public void Of_EachEnum_OrdersAsItsNumbersDo()
    {
        Assert.Equal([Declared.Zebra, Declared.Apple, Declared.Mango], Sorted(Declared.Mango, Declared.Zebra, Declared.Apple));
        Assert.Equal([Numbered.First, Numbered.Middle, Numbered.Last], Sorted(Numbered.Last, Numbered.Middle, Numbered.First));
    }

    [Fact]
    public void Of_ANullableEnum_PutsNullFirst() =>
        Assert.Equal([null, Declared.Zebra, Declared.Mango], Sorted<Declared?>(Declared.Mango, null, Declared.Zebra));

    [Fact]
    public void Of_AnythingElse_IsTheKeyItself()
    {
        var key = Expression.Parameter(typeof(int?));

        Assert.Same(key, EnumOrder.Of(key));
        Assert.Same(typeof(int?), EnumOrder.Of(Expression.Parameter(typeof(Declared))).Type);
    }

    private static List<T> Sorted<T>(params T[] values)
    {
        var row = Expression.Parameter(typeof(T));
        var place = Expression.Lambda<Func<T, int?>>(EnumOrder.Of(row), row).Compile();
        return [.. values.OrderBy(place)];
    }
}
