using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Which records count (六（三）), for which criterion, and why the others do not.</summary>
public sealed class RecordUseTests
{
    private const string KeyProject = "PROJECT role=MAIN_CONTRIBUTOR rank=1 tier=PROVINCE standing=KEY grade=1 yuan=5000000 benefit=CONFIRMED";
    private const string Topic = "PROJECT role=MAIN_CONTRIBUTOR rank=1 tier=PROVINCE standing=ORDINARY grade=1 benefit=CONFIRMED";

    [Theory]
    [InlineData("2019-03-01", "ignored.beforeTitle")] // the title's own day
    [InlineData("2019-02-28", "ignored.beforeTitle")]
    [InlineData("2026-01-01", "ignored.afterCutoff")]
    [InlineData("2019-03-02", null)]
    [InlineData("2025-12-31", null)] // the cutoff's own day
    public void Record_OutsideTitleAndCutoff_IsIgnored(string day, string? reason)
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(Record("PAPER") with { Rank = 1, ObtainedOn = On(day) }));
        Assert.Equal(reason is null ? Met : NotMet, report.Finding("engineer.achievement.7").Result);
        Assert.Equal(reason, report.Ignored.SingleOrDefault()?.Reason.Code);
    }

    [Fact]
    public void Record_Undated_LeavesTheCriterionPendingAndIsListed()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(Record("PAPER") with { Rank = 1, ObtainedOn = null }));
        Assert.Equal(Pending, report.Finding("engineer.achievement.7").Result);
        Assert.Equal(["r1"], report.Finding("engineer.achievement.7").Records);
        Assert.Equal("records.pending", report.Finding("engineer.achievement.7").Explanation.Code);
    }

    [Fact]
    public void Record_UndatedAndUnfit_IsIgnoredAsUndated()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(Record("SOFTWARE_COPYRIGHT") with { Benefit = FindingState.Refused, ObtainedOn = null }));
        Assert.Equal("ignored.undated", Assert.Single(report.Ignored).Reason.Code);
    }

    [Fact]
    public void DoctorWithoutTitle_EveryAchievementUpToTheCutoff_Counts()
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Titles = [], Degrees = [Degree(DegreeRung.Doctor)] };
        Assert.Equal(Met, dossier.With(Record("PAPER") with { Rank = 1, ObtainedOn = On("2001-01-01") }).ResultOf("engineer.achievement.7"));
    }

    [Fact]
    public void SameProjectAndKind_Twice_CountsOnce()
    {
        var two = Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse("PAPER rank=1 project=P; PAPER rank=1 project=P"));
        var report = Evaluate(two);
        Assert.Equal(NotMet, report.Finding("senior.achievement.8").Result);
        var apart = Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse("PAPER rank=1 project=P; PAPER rank=1 project=Q"));
        Assert.Equal(Met, apart.ResultOf("senior.achievement.8"));
    }

    [Fact]
    public void SameProjectOtherKind_BothCount()
    {
        var dossier = Applicant(TitleLevel.Engineer).With(RecordText.Parse("PAPER rank=1 project=P; UTILITY_MODEL project=P benefit=CONFIRMED"));
        Assert.Equal(Met, dossier.ResultOf("engineer.achievement.6"));
        Assert.Equal(Met, dossier.ResultOf("engineer.achievement.7"));
    }

    [Fact]
    public void SameProjectAndKind_TheRecordThatFitsIsTaken()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(RecordText.Parse("PAPER rank=5 corresponding=no project=P; PAPER rank=1 project=P")));
        Assert.Equal(["r2"], report.Finding("engineer.achievement.7").Records);
        Assert.Equal("ignored.sameProjectAndKind", Assert.Single(report.Ignored).Reason.Code);
    }

    [Fact]
    public void ProjectsWantedTwice_EnoughForBoth_AreDividedSoThatBothAreMet()
    {
        // Three key projects serve clause 3; if the two topics went there too, clause 4 would be left with none.
        var report = Evaluate(Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse($"3 × {KeyProject}; 2 × {Topic}")));
        Assert.Equal(["r1", "r2", "r3"], report.Finding("senior.achievement.3").Records);
        Assert.Equal(["r4", "r5"], report.Finding("senior.achievement.4").Records);
    }

    [Fact]
    public void ProjectsWantedTwice_TooFewForBoth_EarlierClauseIsMet()
    {
        var report = Evaluate(Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse($"3 × {KeyProject}")));
        Assert.Equal(Met, report.Finding("senior.achievement.3").Result);
        Assert.Equal(NotMet, report.Finding("senior.achievement.4").Result);
        Assert.Equal("records.usedElsewhere", report.Finding("senior.achievement.4").Explanation.Code);
    }

    [Fact]
    public void EngineerProjects_KeyProjectAlsoTechnical_GreedyWouldWasteIt()
    {
        // Only r1 reaches 2,000,000 yuan, yet both are of city tier: r1 must go to clause 4 and r2 to clause 5.
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(RecordText.Parse(
            "PROJECT role=PARTICIPANT tier=CITY standing=KEY yuan=2000000 benefit=CONFIRMED; PROJECT role=PARTICIPANT tier=CITY standing=ORDINARY yuan=1 benefit=CONFIRMED")));
        Assert.Equal(["r1"], report.Finding("engineer.achievement.4").Records);
        Assert.Equal(["r2"], report.Finding("engineer.achievement.5").Records);
        Assert.Empty(report.Ignored);
    }

    [Theory]
    [InlineData("PAPER rank=3 corresponding=no", "ignored.roleOrRank")]
    [InlineData("SCIENCE_AWARD tier=PROVINCE grade=2", "ignored.noCriterion")] // no achievement of an engineer, regular track
    [InlineData("SOFTWARE_COPYRIGHT benefit=REFUSED", "ignored.noCriterion")]
    [InlineData("PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=900000 benefit=CONFIRMED", "ignored.tooFew")]
    public void Record_ThatServesNothing_HasItsReason(string record, string reason)
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(RecordText.Parse(record)));
        Assert.Equal(reason, Assert.Single(report.Ignored).Reason.Code);
    }

    [Fact]
    public void Record_WhereAnotherServes_IsListedAsServed()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer).With(RecordText.Parse("PAPER rank=1 on=2024-05-01; PAPER rank=1 on=2023-05-01")));
        Assert.Equal(["r2"], report.Finding("engineer.achievement.7").Records); // the earlier one is used
        Assert.Equal("ignored.alreadyServed", Assert.Single(report.Ignored).Reason.Code);
        Assert.Equal("r1", Assert.Single(report.Ignored).Record);
    }

    [Fact]
    public void ManyRecords_BeyondAWord_AreAllSeen()
    {
        var dossier = Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse($"70 × PAPER rank=9 corresponding=no; 2 × PAPER rank=1; 3 × {KeyProject}; 2 × {Topic}"));
        var report = Evaluate(dossier);
        Assert.Equal(EligibilityResult.Eligible, report.Result);
        Assert.Equal(["r71", "r72"], report.Finding("senior.achievement.8").Records);
        Assert.Equal(70, report.Ignored.Count);
    }

    /// <summary>What stands behind each reason: the days compared, the other record, the criteria it fits, the facts that are missing.</summary>
    [Theory]
    [InlineData("PAPER rank=1 on=2019-03-01", "ignored.beforeTitle", new[] { "2019-03-01", "2019-03-01" })]
    [InlineData("PAPER rank=1 on=2026-01-01", "ignored.afterCutoff", new[] { "2026-01-01", "2025-12-31" })]
    [InlineData("PAPER rank=1 project=P; PAPER rank=1 project=P", "ignored.sameProjectAndKind", new[] { "r1" })]
    [InlineData("2 × PAPER rank=1", "ignored.alreadyServed", new[] { "engineer.achievement.7" })]
    [InlineData(
        "3 × PROJECT role=PARTICIPANT tier=CITY standing=KEY yuan=2000000 benefit=CONFIRMED", "ignored.alreadyServed",
        new[] { "engineer.achievement.4, engineer.achievement.5" })]
    [InlineData(
        "PROJECT role=PARTICIPANT tier=ORGANISATION standing=KEY yuan=900000 benefit=CONFIRMED", "ignored.tooFew", new[] { "engineer.achievement.4" })]
    [InlineData("PAPER rank=1; PAPER rank=? corresponding=?", "ignored.factsMissing", new[] { "RANK, CORRESPONDING_AUTHOR" })]
    [InlineData("PAPER rank=1; PAPER rank=5 corresponding=?", "ignored.factsMissing", new[] { "CORRESPONDING_AUTHOR" })]
    [InlineData("UTILITY_MODEL benefit=CONFIRMED; UTILITY_MODEL benefit=ATTESTED", "ignored.factsMissing", new[] { "BENEFIT" })]
    [InlineData("UTILITY_MODEL benefit=CONFIRMED; UTILITY_MODEL benefit=?", "ignored.factsMissing", new[] { "BENEFIT" })]
    public void Record_Ignored_SaysWithWhat(string records, string reason, string[] arguments)
    {
        var ignored = Assert.Single(Evaluate(Applicant(TitleLevel.Engineer).With(RecordText.Parse(records))).Ignored);

        Assert.Equal(reason, ignored.Reason.Code);
        Assert.Equal(arguments, ignored.Reason.Arguments);
    }
}
