using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Scoring.Tests.Statistics;

public sealed class QuartilesTests
{
    [Theory]
    [InlineData(new long[] { 7 }, 7, 7, 7)]
    [InlineData(new long[] { 1, 2 }, 1.25, 1.5, 1.75)]              // 1 + 1/4, 1 + 2/4, 1 + 3/4
    [InlineData(new long[] { 1, 2, 3, 4, 5 }, 2, 3, 4)]             // the places 1, 2 and 3 from 0 are whole
    [InlineData(new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 3.25, 5.5, 7.75)]
    [InlineData(new long[] { -4, 0, 0, 8 }, -1, 0, 2)]              // places 0.75, 1.5, 2.25: −4 + 4·3/4, 0, 0 + 8/4
    [InlineData(new long[] { 3, 3, 3, 3 }, 3, 3, 3)]
    public void Of_Numbers_InterpolatesBetweenOrderStatistics(long[] numbers, double lower, double median, double upper)
    {
        var counts = numbers.Reverse().CountBy(number => number);

        Assert.Equal(new Quartiles((decimal)lower, (decimal)median, (decimal)upper), Quartiles.Of(counts));
    }

    [Fact]
    public void Of_Nothing_IsNull() => Assert.Null(Quartiles.Of([]));

    [Fact]
    public void Of_CountOfNone_IsLeftOut() => Assert.Equal(new Quartiles(4, 4, 4), Quartiles.Of([new(1, 0), new(4, 3)]));

    [Fact]
    public void Of_ManyNumbers_IsTheDefinitionOverTheSortedList()
    {
        var random = new Random(7);
        for (var run = 0; run < 50; run++)
        {
            var numbers = Enumerable.Range(0, random.Next(1, 200)).Select(_ => (long)random.Next(40)).ToArray();
            var sorted = numbers.Order().ToArray();
            decimal At(decimal share)
            {
                var place = share * (sorted.Length - 1);
                var below = (int)Math.Floor(place);
                return below + 1 == sorted.Length ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
            }

            Assert.Equal(new Quartiles(At(0.25m), At(0.5m), At(0.75m)), Quartiles.Of(numbers.CountBy(number => number)));
        }
    }
}
