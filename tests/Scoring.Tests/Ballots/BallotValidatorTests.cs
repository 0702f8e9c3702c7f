using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Ballots;

public sealed class BallotValidatorTests
{
    private static readonly Rubric Rubric = new(
    [
        new() { Code = "theory", Weight = 1, MaxScore = ScaledScore.FromPoints(30) },
        new() { Code = "defence", Weight = 1, MaxScore = ScaledScore.FromPoints(70) },
    ]);

    private static readonly ItemScore[] Whole = [new("theory", new(30_000)), new("defence", new(0))];

    private static (BallotErrorKind, string?)[] Submission(ItemScore[] scores, bool veto = false, string? opinion = null) =>
        [.. BallotValidator.ValidateSubmission(Rubric, scores, veto, opinion).Select(error => (error.Kind, error.Item))];

    [Fact]
    public void ValidateSubmission_CompleteAtTheEndsOfTheScale_IsValid() => Assert.Empty(Submission(Whole));

    [Fact]
    public void ValidateDraft_PartOfTheItems_IsValid() =>
        Assert.Empty(BallotValidator.ValidateDraft(Rubric, [new("theory", null), new("defence", new(1))], opinion: null));

    [Fact]
    public void ValidateSubmission_ItemWithoutScoreOrMissing_IsIncomplete() =>
        Assert.Equal(
            [(BallotErrorKind.Incomplete, "theory"), (BallotErrorKind.Incomplete, "defence")],
            Submission([new("theory", null)]));

    [Theory]
    [InlineData(30_001)]
    [InlineData(-1)]
    public void ValidateSubmission_OutOfScale_NamesTheItem(long thousandths) =>
        Assert.Equal([(BallotErrorKind.OutOfScale, "theory")], Submission([new("theory", new(thousandths)), Whole[1]]));

    [Fact]
    public void ValidateSubmission_OutOfScale_ShowsScoreAndMaximum()
    {
        var error = Assert.Single(BallotValidator.ValidateDraft(Rubric, [new("theory", new(30_500))], null));

        Assert.Equal(["theory", "30.5", "30"], error.Explanation.Arguments);
    }

    [Fact]
    public void ValidatePrecision_FinerThanAThousandth_NamesTheItemAndTheNumber()
    {
        var error = Assert.Single(BallotValidator.ValidatePrecision([("theory", 29.999m), ("defence", 69.9995m), ("other", null)]));

        Assert.Equal((BallotErrorKind.NotAScore, "defence"), (error.Kind, error.Item));
        Assert.Equal(["defence", "69.9995"], error.Explanation.Arguments);
    }

    [Fact]
    public void ValidateSubmission_UnknownOrRepeatedItem_IsRefused() =>
        Assert.Equal(
            [(BallotErrorKind.UnknownItem, "other"), (BallotErrorKind.ItemTwice, "theory")],
            Submission([.. Whole, new("other", new(1)), new("theory", new(2))]));

    [Theory]
    [InlineData(null, true)]
    [InlineData("  ", true)]
    [InlineData("示范意见", false)]
    public void ValidateSubmission_Veto_NeedsAnOpinion(string? opinion, bool refused) =>
        Assert.Equal(refused ? [(BallotErrorKind.VetoWithoutOpinion, null)] : [], Submission(Whole, veto: true, opinion));

    [Theory]
    [InlineData(BallotValidator.LongestOpinion, false)]
    [InlineData(BallotValidator.LongestOpinion + 1, true)]
    public void ValidateSubmission_Opinion_IsBounded(int length, bool refused) =>
        Assert.Equal(refused ? [(BallotErrorKind.OpinionTooLong, null)] : [], Submission(Whole, opinion: new string('字', length)));
}
