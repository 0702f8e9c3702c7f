using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class AgreementTests
{
    private static Rating[] Ratings(params string[] observers) =>
        [.. observers.SelectMany((row, expert) => row.Split(' ').Select((value, unit) => (value, unit)).Where(entry => entry.value != ".")
            .Select(entry => new Rating(entry.unit, expert, ScaledScore.FromPoints(int.Parse(entry.value, System.Globalization.CultureInfo.InvariantCulture)))))];

    /// <summary>K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): four observers, twelve units, interval alpha 0.849.</summary>
    private static readonly Rating[] FourObservers = Ratings(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    /// <summary>Three coders, fifteen units, interval alpha 0.811: the second example often printed with the measure.</summary>
    private static readonly Rating[] ThreeCoders = Ratings(
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4");

    [Fact]
    public void Of_PublishedExamples_AgreeToThreeDecimals()
    {
        Assert.Equal(0.849, Agreement.Of(FourObservers).Alpha!.Value, 3);
        Assert.Equal(0.811, Agreement.Of(ThreeCoders).Alpha!.Value, 3);
    }

    [Fact]
    public void Of_UnitsWithOneBallot_AreLeftOut()
    {
        var result = Agreement.Of(FourObservers);

        Assert.Equal((11, 40), (result.Applications, result.Ballots)); // unit 12 has one value; 41 in all
    }

    [Fact]
    public void Of_PerfectAgreement_IsOne() => Assert.Equal(1.0, Agreement.Of(Ratings("70 80 90", "70 80 90")).Alpha);

    [Fact]
    public void Of_SystematicOpposition_IsBelowZero() => Assert.True(Agreement.Of(Ratings("60 90", "90 60")).Alpha < 0);

    [Fact]
    public void Of_AllTiedOrTooFew_IsNotDefined()
    {
        Assert.Null(Agreement.Of(Ratings("70 70", "70 70")).Alpha);
        Assert.Null(Agreement.Of(Ratings("70 80")).Alpha);
        Assert.Null(Agreement.Of([]).Alpha);
        Assert.Null(Agreement.Of([], new Random(1)).Low);
    }

    [Fact]
    public void Of_SameSeed_IsTheSameIntervalAroundAlpha()
    {
        var first = Agreement.Of(FourObservers, new Random(7));
        var second = Agreement.Of([.. FourObservers.Reverse()], new Random(7));

        Assert.Equal(first, second);
        Assert.InRange(first.Alpha!.Value, first.Low!.Value, first.High!.Value);
        Assert.True(first.Low < first.High);
    }

    [Fact]
    public void Of_ShiftedOrStretchedScale_IsTheSame()
    {
        var stretched = FourObservers.Select(rating => rating with { Score = new(3 * rating.Score.Thousandths + 5000) });

        Assert.Equal(Agreement.Of(FourObservers).Alpha!.Value, Agreement.Of(stretched).Alpha!.Value, 12);
    }
}
