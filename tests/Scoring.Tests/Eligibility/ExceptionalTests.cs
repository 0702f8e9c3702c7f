using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>破格: 六（六） and the conditions of 五（三）5, 五（四）5 and 五（五）5.</summary>
public sealed class ExceptionalTests
{
    [Theory]
    // Engineer: bachelor asks 4 years as assistant engineer, floor 3; without a degree the longest is 4.
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2021-12-31", BrokenCondition.None, Met)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2022-01-01", BrokenCondition.Tenure, Met)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2022-12-31", BrokenCondition.Tenure, Met)] // 3 years on the day
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2023-01-01", BrokenCondition.Tenure, NotMet)]
    [InlineData(TitleLevel.Engineer, DegreeRung.SecondaryVocational, "2021-12-31", BrokenCondition.Education, Met)] // 4 years on the day
    [InlineData(TitleLevel.Engineer, DegreeRung.SecondaryVocational, "2022-01-01", BrokenCondition.Both, NotMet)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Master, "2023-12-31", BrokenCondition.None, Met)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Master, "2024-01-01", BrokenCondition.Tenure, NotMet)] // the floor is above the route's own 2 years
    // Senior: doctor 2, others 5, floor 3; without a degree 5.
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Bachelor, "2020-12-31", BrokenCondition.None, Met)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Bachelor, "2022-12-31", BrokenCondition.Tenure, Met)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Bachelor, "2023-01-01", BrokenCondition.Tenure, NotMet)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.JuniorCollege, "2020-12-31", BrokenCondition.Education, Met)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.JuniorCollege, "2021-01-01", BrokenCondition.Both, NotMet)]
    // Professoriate: bachelor 5, floor 3; without a degree 5.
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.Bachelor, "2022-12-31", BrokenCondition.Tenure, Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.JuniorCollege, "2020-12-31", BrokenCondition.Education, Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.JuniorCollege, "2021-01-01", BrokenCondition.Both, NotMet)]
    public void Break_ByDegreeAndDayOfTitle_OneOnly(
        TitleLevel level, DegreeRung rung, string title, BrokenCondition broken, CriterionResult expected)
    {
        var dossier = Applicant(level, Track.Exceptional) with { Degrees = [Degree(rung)], Titles = [Title(level - 1, title)] };
        var report = Evaluate(dossier);
        Assert.Equal(broken, report.Broken);
        Assert.Equal(expected, report.Findings.Single(finding => finding.Clause == "六（六）").Result);
    }

    [Fact]
    public void Break_NeitherBroken_SaysThatTheRegularTrackIsOpen()
    {
        var report = Evaluate(Applicant(TitleLevel.Engineer, Track.Exceptional));
        Assert.Equal("break.none", report.Finding("engineer.break").Explanation.Code);
        Assert.Equal("engineer.route.3", report.Route);
    }

    [Theory]
    [InlineData("2021-12-31", Met)] // whatever the ruling, either nothing is broken or education alone
    [InlineData("2022-06-01", Pending)] // 3 full years: met if a degree fits, both broken if none does
    [InlineData("2023-06-01", Pending)] // 2 full years: nothing is broken if it is a doctor's
    public void Break_TechnicalInstituteUnruled_PendingOnlyWhereTheRulingMatters(string title, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer, Track.Exceptional) with
        {
            Degrees = [Degree(DegreeRung.TechnicalInstitute)],
            Titles = [Title(TitleLevel.AssistantEngineer, title)],
        };
        Assert.Equal(expected, dossier.ResultOf("engineer.break"));
    }

    [Fact]
    public void Break_TitleOfAnotherLevel_NotMet()
    {
        var dossier = Applicant(TitleLevel.SeniorEngineer, Track.Exceptional) with { Titles = [Title(TitleLevel.AssistantEngineer, "2005-01-01")] };
        Assert.Equal(NotMet, dossier.ResultOf("senior.break"));
    }

    [Fact]
    public void Exceptional_AwardInsteadOfAchievements_EligibleWithoutRecommendations()
    {
        var dossier = TenureBroken().With(RecordText.Parse("SCIENCE_AWARD tier=PROVINCE grade=3"));
        var report = Evaluate(dossier);
        Assert.Equal(EligibilityResult.Eligible, report.Result);
        Assert.Equal("engineer.exceptional.1", report.Condition);
        Assert.Equal(BrokenCondition.Tenure, report.Broken);
        Assert.False(report.Finding("engineer.achievement").Required);
        Assert.Equal(NotMet, report.Finding("engineer.achievement").Result);
    }

    [Theory]
    [InlineData(3, 2, true, EligibilityResult.Ineligible)] // 3 of 7 where 4 are asked
    [InlineData(4, 2, true, EligibilityResult.Eligible)]
    [InlineData(4, 1, true, EligibilityResult.Ineligible)]
    [InlineData(4, 2, false, EligibilityResult.Pending)] // the authority has yet to decide
    public void Exceptional_LastCondition_AsksCountRecommendationsAndConsent(int achievements, int recommenders, bool consent, EligibilityResult expected)
    {
        string[] records = ["REPORT role=PARTICIPANT instructed=CITY", "PAPER rank=1", "UTILITY_MODEL benefit=CONFIRMED",
            "RUMOUR_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED"];
        var dossier = TenureBroken().With(RecordText.Parse(string.Join(';', records.Take(achievements)))) with
        {
            Recommendations = [.. Enumerable.Range(1, recommenders).Select(number => Paper($"expert{number}"))],
            Consent = consent ? new Consent { DocumentNumber = "演示〔2025〕1号", GivenOn = On("2025-09-01") } : null,
        };
        var report = Evaluate(dossier);
        Assert.Equal(expected, report.Result);
        Assert.Equal(expected == EligibilityResult.Eligible ? "engineer.exceptional.3" : null, report.Condition);
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, TitleLevel.SeniorEngineer, false, Met)]
    [InlineData(TitleLevel.Engineer, TitleLevel.ProfessoriateSeniorEngineer, false, Met)]
    [InlineData(TitleLevel.Engineer, TitleLevel.Engineer, true, NotMet)]
    [InlineData(TitleLevel.Engineer, null, false, Pending)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, false, NotMet)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer, false, Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer, false, NotMet)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, null, true, Met)]
    public void Recommendations_ByRankOfBoth_AsLevelAsks(TitleLevel level, TitleLevel? held, bool talent, CriterionResult expected)
    {
        RecommendationFact[] papers = [Paper("a") with { TitleHeld = held, NationalTalent = talent }, Paper("b") with { TitleHeld = held, NationalTalent = talent }];
        Assert.Equal(expected, ResultOf(level, papers));
    }

    [Fact]
    public void Recommendations_WhatDoesNotCount_LeavesOneShort()
    {
        var good = Paper("a");
        Assert.Equal(Met, ResultOf(TitleLevel.Engineer, [good, Paper("b")]));
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("a")])); // the same person twice
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { WithdrawnOn = On("2025-10-01") }]));
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { SignedOn = null }]));
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { SignedOn = Deadline.AddDays(1) }]));
        Assert.Equal(Met, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { SignedOn = Deadline }]));
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { IsApplicant = true }]));
        Assert.Equal(NotMet, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { InField = false }]));
        Assert.Equal(Pending, ResultOf(TitleLevel.Engineer, [good, Paper("b") with { InField = null }]));
        Assert.Equal(Met, ResultOf(TitleLevel.Engineer, [Paper("a") with { WithdrawnOn = On("2025-10-01") }, good, Paper("b")])); // signed anew
    }

    [Theory]
    [InlineData(FindingState.Confirmed, EligibilityResult.Eligible)]
    [InlineData(FindingState.Attested, EligibilityResult.Pending)]
    [InlineData(FindingState.Refused, EligibilityResult.Ineligible)]
    public void GreenChannel_EitherCondition_AsksNeitherEducationNorAchievements(FindingState state, EligibilityResult expected)
    {
        var dossier = Applicant(TitleLevel.ProfessoriateSeniorEngineer, Track.GreenChannel) with { Degrees = [], Titles = [] };
        dossier = dossier with
        {
            Findings = [.. dossier.Findings.Where(finding => finding.Criterion.StartsWith("basic", StringComparison.Ordinal)),
                new PersonFinding { Criterion = "professoriate.green.1", State = FindingState.Refused },
                new PersonFinding { Criterion = "professoriate.green.2", State = state }],
        };
        var report = Evaluate(dossier);
        Assert.Equal(expected, report.Result);
        Assert.Equal(expected == EligibilityResult.Eligible ? "professoriate.green.2" : null, report.Condition);
        Assert.DoesNotContain(report.Findings, finding => finding.Criterion.Contains("achievement", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TitleLevel.Technician, Track.Exceptional)]
    [InlineData(TitleLevel.AssistantEngineer, Track.Exceptional)]
    [InlineData(TitleLevel.SeniorEngineer, Track.GreenChannel)]
    public void Track_NotOfferedByLevel_Ineligible(TitleLevel level, Track track)
    {
        var report = Evaluate(Applicant(level) with { Track = track });
        Assert.Equal(EligibilityResult.Ineligible, report.Result);
        Assert.Equal(NotMet, report.Finding("scope.track").Result);
    }

    private static Dossier TenureBroken() =>
        Applicant(TitleLevel.Engineer, Track.Exceptional) with { Titles = [Title(TitleLevel.AssistantEngineer, "2022-06-01")] };

    private static RecommendationFact Paper(string who) =>
        new() { RecommenderId = who, TitleHeld = TitleLevel.SeniorEngineer, InField = true, SignedOn = On("2025-09-01") };

    private static CriterionResult ResultOf(TitleLevel level, RecommendationFact[] papers) =>
        Evaluate(Applicant(level, Track.Exceptional) with { Recommendations = papers })
            .Findings.Single(finding => finding.Criterion.EndsWith(".recommendations", StringComparison.Ordinal)).Result;
}
