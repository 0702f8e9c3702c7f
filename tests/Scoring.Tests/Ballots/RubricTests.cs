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
}
