using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

public sealed class MissingFactsTests
{
    private static readonly Dossier Eligible = Applicant(TitleLevel.Engineer)
        .With(RecordText.Parse("REPORT role=PARTICIPANT instructed=CITY; PAPER rank=1; UTILITY_MODEL benefit=CONFIRMED"));

    [Fact]
    public void Missing_Eligible_Empty() => Assert.Empty(Evaluate(Eligible).Missing);

    [Fact]
    public void Missing_TenureShort_SaysTheDaysUntilTheAnniversary()
    {
        // 31 July 2022 + 4 years = 31 July 2026: 212 days after 31 December 2025 (31+28+31+30+31+30+31).
        var report = Evaluate(Eligible with { Titles = [Title(TitleLevel.AssistantEngineer, "2022-07-31")] });
        Assert.Contains(report.Missing, set => set is [{ Code: "missing.anniversary" } one] && one.Arguments[0] == "212" && one.Arguments[1] == "2026-07-31");
        Assert.All(report.Missing, set => Assert.Single(set));
        Assert.Contains(report.Missing, set => set[0].Code == "missing.degree" && set[0].Arguments[0] == "MASTER"); // 2 years are complete
    }

    [Fact]
    public void Missing_WaysThatAskForTheSameAndMore_AreLeftOut()
    {
        // Junior college without a title: 2 years as technician are enough, so that 4 are not offered beside them.
        var assistant = Applicant(TitleLevel.AssistantEngineer) with { Degrees = [Degree(DegreeRung.JuniorCollege)], Titles = [], Probation = null };
        Assert.Equal(
            ["missing.degree MASTER", "missing.title TECHNICIAN 2"],
            Evaluate(assistant).Missing.Select(set => $"{Assert.Single(set).Code} {string.Join(' ', set[0].Arguments)}"));

        // Five years as engineer and no degree: a bachelor's is enough, so that a doctor's is not offered.
        var senior = Applicant(TitleLevel.SeniorEngineer).With(RecordText.Parse(
            "TECHNICAL_STANDARD role=PARTICIPANT class=INDUSTRY issued=yes; 2 × PAPER rank=2; INVENTION_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED")) with
        { Degrees = [] };
        Assert.Equal(["BACHELOR"], Assert.Single(Assert.Single(Evaluate(senior).Missing)).Arguments);
    }

    [Fact]
    public void Missing_OneAchievementShort_NamesThoseThatWouldDo()
    {
        var report = Evaluate(Eligible with { Achievements = [.. Eligible.Achievements.Take(2)] });
        var sentence = Assert.Single(Assert.Single(report.Missing));
        Assert.Equal("missing.moreOf", sentence.Code);
        Assert.Equal("1", sentence.Arguments[0]);
        Assert.Equal("engineer.achievement.2, engineer.achievement.3, engineer.achievement.4, engineer.achievement.5, engineer.achievement.6", sentence.Arguments[1]);
    }

    [Fact]
    public void Missing_TwoCriteriaUnmet_AreNeededTogether()
    {
        var report = Evaluate(Eligible with { Employment = null, Findings = [.. Eligible.Findings.Where(item => item.Criterion != "basic.2")] });
        var set = Assert.Single(report.Missing);
        Assert.Equal(["missing.employment", "missing.confirmation"], set.Select(sentence => sentence.Code));
    }

    [Fact]
    public void Missing_OutsideTheProvince_NothingHelps() =>
        Assert.Empty(Evaluate(Eligible with { Employment = EmploymentKind.OutsideProvince }).Missing);

    [Fact]
    public void Missing_FactOfARecord_NamesTheCriterionToRuleOn()
    {
        var open = Eligible with { Achievements = [.. Eligible.Achievements.Take(2), Record("UTILITY_MODEL", "open")] };
        var sentence = Assert.Single(Assert.Single(Evaluate(open).Missing));
        Assert.Equal("missing.ruleOn", sentence.Code);
        Assert.Equal(["1", "engineer.achievement.6"], sentence.Arguments);
    }

    [Fact]
    public void Missing_ExceptionalWithoutCondition_OffersEachOneSentenceWay()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer, Track.Exceptional));
        Assert.Equal(2, report.Missing.Count); // an award or a commendation; the third condition needs three things
        Assert.All(report.Missing, set => Assert.Equal("missing.records", Assert.Single(set).Code));
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2023-07-15")]
    public void Missing_AnniversaryAwaited_MakesItMet(string title)
    {
        var dossier = Eligible with { Titles = [Title(TitleLevel.AssistantEngineer, title)] };
        var days = Evaluate(dossier).Missing.Select(set => set[0]).First(sentence => sentence.Code == "missing.anniversary").Arguments[0];
        var due = Cutoff.AddDays(int.Parse(days, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(EligibilityResult.Eligible, Evaluate(dossier, due).Result);
        Assert.Equal(EligibilityResult.Ineligible, Evaluate(dossier, due.AddDays(-1)).Result);
    }
}
