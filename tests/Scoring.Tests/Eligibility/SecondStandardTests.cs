using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Nested k of n, substitution and recency, with no code of their own.</summary>
public sealed class SecondStandardTests
{
    [Theory]
    [InlineData("A2; A3; TOPIC", EligibilityResult.Eligible)]
    [InlineData("A2; A3; A4; A5", EligibilityResult.Ineligible)] // four of 1–8, none of 9–10
    [InlineData("A2; TOPIC; 2 × PAPER rank=1", EligibilityResult.Ineligible)] // one of 1–8, both of 9–10
    [InlineData("A2; A3; 2 × PAPER rank=1", EligibilityResult.Eligible)]
    [InlineData("A2; A3; PAPER rank=1", EligibilityResult.Ineligible)]
    [InlineData("A2; A3; PAPER rank=1; INVENTION_PATENT", EligibilityResult.Eligible)] // the patent stands for the second paper
    [InlineData("A2; A3; 2 × INVENTION_PATENT", EligibilityResult.Ineligible)] // only one may stand in
    [InlineData("A2; PAPER rank=1; INVENTION_PATENT", EligibilityResult.Ineligible)] // the patent serves item 1 or item 9, not both
    [InlineData("A2; PAPER rank=1; 2 × INVENTION_PATENT", EligibilityResult.Eligible)]
    public void Result_ByRecords_NestedCountsAndSubstitution(string records, EligibilityResult expected) =>
        Assert.Equal(expected, Evaluate(records).Result);

    [Fact]
    public void Division_RequirementBeforeEarlierClauses_PatentGoesToThePapers()
    {
        // {1, 2, 3} and {2, 3, 9} meet three criteria each; only the second satisfies both groups.
        var report = Evaluate("INVENTION_PATENT id=p; A2; A3; PAPER rank=1 id=q");
        Assert.Equal(NotMet, report.Finding("second.item.1").Result);
        Assert.Equal(["p", "q"], report.Finding("second.item.9").Records.Order());
        Assert.Equal(EligibilityResult.Eligible, report.Result);
    }

    [Theory]
    [InlineData("2020-12-31", NotMet)] // five full years at the cutoff
    [InlineData("2021-01-01", Met)]
    [InlineData("?", Pending)]
    public void Recency_BeforeAndWithinFiveYears_AsWritten(string day, CriterionResult expected) =>
        Assert.Equal(expected, Evaluate($"TOPIC on={day}").Finding("second.item.10").Result);

    [Fact]
    public void Missing_OneOfEachGroup_BothSentencesTogether()
    {
        var set = Assert.Single(Evaluate("A2").Missing);
        Assert.Equal(["missing.moreOf", "missing.moreOf"], set.Select(sentence => sentence.Code));
        Assert.Equal(["1", "1"], set.Select(sentence => sentence.Arguments[0]));
    }

    [Fact]
    public void Report_NamesTheStandardItWasDecidedBy()
    {
        var report = Evaluate("A2");
        Assert.Equal(("second-2026", "1", Make.Cutoff), (report.Standard, report.StandardVersion, report.Cutoff));
    }

    private static EligibilityReport Evaluate(string records) => EligibilityEvaluator.Evaluate(
        SecondStandard.Compiled,
        new Dossier
        {
            TargetLevel = TitleLevel.Engineer,
            Track = Track.Regular,
            Specialty = "DEMONSTRATION",
            Findings = [Make.Confirm("second.route")],
            Achievements = RecordText.Parse(records),
        },
        Make.Cutoff,
        Make.Deadline);

    /// <summary>Two papers are needed, of which one patent may be one, so that three patents are one found.</summary>
    [Theory]
    [InlineData("PAPER rank=1", 1)]
    [InlineData("INVENTION_PATENT; A1", 1)]
    [InlineData("3 × INVENTION_PATENT", 1)]
    [InlineData("PAPER rank=2", 0)]
    public void Shortfall_StandIns_AreCountedUpToWhatMayStandIn(string records, long found)
    {
        var finding = Evaluate(records).Finding("second.item.9");

        Assert.Equal((NotMet, 2, found), (finding.Result, finding.Needed!.Value, finding.Found!.Value));
    }
}
