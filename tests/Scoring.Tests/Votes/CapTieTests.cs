using ScoringPlatform.Scoring.Titles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class CapTieTests
{
    private static readonly CapResult Tie = new()
    {
        Level = TitleLevel.Engineer,
        Specialty = "A",
        VotedThrough = 5,
        Places = 3,
        Inside = [3],
        TiedAtLine = [2, 4, 5],
        PlacesForTied = 2,
        Outside = [1],
    };

    [Theory]
    [InlineData(true, 2, 4)]
    [InlineData(true, 5, 2)]
    [InlineData(false, 2)]
    [InlineData(false, 2, 4, 5)]
    [InlineData(false, 2, 2)]
    [InlineData(false, 2, 3)]
    [InlineData(false, 2, 1)]
    public void IsDecidedBy_AsManyOfThoseTiedAsThereArePlaces(bool expected, params int[] admitted) =>
        Assert.Equal(expected, CapTie.IsDecidedBy(Tie, admitted));

    [Fact]
    public void IsDecidedBy_WithoutATie_IsFalse() =>
        Assert.False(CapTie.IsDecidedBy(Tie with { TiedAtLine = [], PlacesForTied = 0 }, []));
}
