using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

public sealed class EligibilityEvaluatorTests
{
    [Theory]
    [InlineData(TitleLevel.Technician)]
    [InlineData(TitleLevel.AssistantEngineer)]
    public void Evaluate_LowerLevelsWithoutAchievements_Eligible(TitleLevel level)
    {
        var report = Evaluate(Applicant(level));
        Assert.Equal(EligibilityResult.Eligible, report.Result);
        Assert.Empty(report.Missing);
    }

    [Fact]
    public void Evaluate_EngineerWithoutAchievements_IneligibleAndSaysThreeMoreOfSeven()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer));
        Assert.Equal(EligibilityResult.Ineligible, report.Result);
        var only = Assert.Single(Assert.Single(report.Missing));
        Assert.Equal("missing.moreOf", only.Code);
        Assert.Equal("3", only.Arguments[0]);
        Assert.Equal(7, only.Arguments[1].Split(", ").Length);
    }
}
