using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class RubricTests
{
    private static RubricItemFact Item(string code, int weight = 1, long thousandths = 100_000) =>
        new() { Code = code, Weight = weight, MaxScore = new ScaledScore(thousandths) };

    public static TheoryData<RubricItemFact[]> Refused => new()
    {
        Array.Empty<RubricItemFact>(),
        new[] { Item("a"), Item("a") },
        new[] { Item("a", weight: 0) },
        new[] { Item("a", weight: 1001) },
        new[] { Item("a", thousandths: 0) },
        new[] { Item("a", thousandths: 1_000_001) },
        new[] { Item("a", 1000, 999_983), Item("b", 1000, 999_979), Item("c", 1000, 999_961) }, // three large primes
        Enumerable.Range(0, 51).Select(index => Item($"i{index}")).ToArray(),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructor_UnusableItems_AreRefused(RubricItemFact[] items) => Assert.Throws<ArgumentException>(() => new Rubric(items));

    [Fact]
    public void Total_EveryItemAtItsMaximum_IsAHundred()
    {
        var rubric = new Rubric([Item("a", 3, 7_000), Item("b", 5, 30_000), Item("c", 11, 12_500)]);

        var total = BallotAggregation.Total(rubric, [.. rubric.Items.Select(item => new ItemScore(item.Code, item.MaxScore))]);

        Assert.Equal(100m, total?.ToDecimal());
    }

    [Fact]
    public void IndexOf_UnknownCode_IsMinusOne() => Assert.Equal((0, -1), (new Rubric([Item("a")]).IndexOf("a"), new Rubric([Item("a")]).IndexOf("A")));

    /// <summary>The ends of what is allowed: 50 items, a weight of 1000, scales of a thousandth and of 1000 points, 10¹² as denominator.</summary>
    public static TheoryData<RubricItemFact[]> Allowed => new()
    {
        Enumerable.Range(0, 50).Select(index => Item($"i{index}")).ToArray(),
        new[] { Item("a", weight: 1000) },
        new[] { Item("a", thousandths: 1) },
        new[] { Item("a", thousandths: 1_000_000) },
        Enumerable.Range(0, 10).Select(index => Item($"i{index}", 100, 1_000_000)).ToArray(),
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Constructor_EndsOfWhatIsAllowed_GiveAHundredAtTheMaximum(RubricItemFact[] items)
    {
        var rubric = new Rubric(items);

        Assert.Equal(100m, BallotAggregation.Total(rubric, [.. items.Select(item => new ItemScore(item.Code, item.MaxScore))])?.ToDecimal());
    }

    /// <summary>Two items of weight 1 whose scales share nothing but what is said: the common denominator is their least common multiple, doubled.</summary>
    [Theory]
    [InlineData(1_000_000, 500_000, true)]   // 10⁶ · 2
    [InlineData(1_000_000, 499_999, true)]   // 10⁶ · 499,999 · 2 = 999,998·10⁶
    [InlineData(500_000, 999_999, true)]     // 5·10⁵ · 999,999 · 2 = 999,999·10⁶
    [InlineData(1_000_000, 500_001, false)]  // 10⁶ · 500,001 · 2 = 1,000,002·10⁶
    [InlineData(1_000_000, 999_999, false)]
    public void Constructor_CommonDenominator_UpToAMillionMillions(long first, long second, bool fits)
    {
        Rubric Build() => new([Item("a", 1, first), Item("b", 1, second)]);

        if (fits)
        {
            Assert.Equal(2, Build().Items.Count);
        }
        else
        {
            Assert.Throws<ArgumentException>(Build);
        }
    }

    /// <summary>Scales of 1,000,000 = 2⁶·5⁶, 512,000 = 2¹²·5³ and 78,125 = 5⁷ have 2¹²·5⁷ = 320,000,000; weights of 3125 make it 10¹².</summary>
    [Fact]
    public void Constructor_DenominatorOfExactlyAMillionMillions_IsTheGreatestAllowed()
    {
        RubricItemFact[] items = [Item("a", 1000, 1_000_000), Item("b", 1000, 512_000), Item("c", 1000, 78_125), Item("d", 125, 1_000_000)];

        Assert.Equal(4, new Rubric(items).Items.Count);
        Assert.Throws<ArgumentException>(() => new Rubric([.. items, Item("e", 1, 1_000_000)])); // 3126 · 320,000,000
    }
}
