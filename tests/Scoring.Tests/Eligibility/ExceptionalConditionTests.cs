using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>五（三）5, 五（四）5, 五（五）5: any one condition is enough; recommendations and consent only where the last one asks for them.</summary>
public sealed class ExceptionalConditionTests
{
    public static TheoryData<string, string> ConditionsOfRecords
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (criterion, records) in JustMet.All.Where(row => row.Criterion.Contains(".exceptional.", StringComparison.Ordinal)))
            {
                data.Add(criterion, records);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ConditionsOfRecords))]
    public void Condition_AloneWithOneBreak_EligibleWithoutRecommendations(string criterion, string records)
    {
        foreach (var (dossier, broken) in OneBreakEach(LevelOf(criterion)))
        {
            var report = Evaluate(dossier.With(RecordText.Parse(records)));
            Assert.Equal((EligibilityResult.Eligible, broken, criterion), (report.Result, report.Broken, report.Condition));
            Assert.Empty(report.Missing);
        }
    }

    [Theory]
    [MemberData(nameof(ConditionsOfRecords))]
    public void Condition_KnowledgeOrExperienceRefused_Ineligible(string criterion, string records)
    {
        var name = NameOf(LevelOf(criterion));
        foreach (var refused in new[] { "knowledge.1", "knowledge.2", "experience" })
        {
            foreach (var (dossier, _) in OneBreakEach(LevelOf(criterion)))
            {
                var refusing = dossier.With(RecordText.Parse(records)) with
                {
                    Findings = [.. dossier.Findings.Select(finding => finding.Criterion.StartsWith($"{name}.{refused}", StringComparison.Ordinal)
                        ? finding with { State = FindingState.Refused } : finding)],
                };
                Assert.Equal(EligibilityResult.Ineligible, Evaluate(refusing).Result);
            }
        }
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, 4)]
    [InlineData(TitleLevel.SeniorEngineer, 4)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, 3)]
    public void LastCondition_EveryCombination_NeedsCountRecommendationsAndConsent(TitleLevel level, int needed)
    {
        for (var achievements = needed - 1; achievements <= needed + 1; achievements++)
        {
            for (var papers = 0; papers <= 3; papers++)
            {
                foreach (var consent in new[] { false, true })
                {
                    var dossier = TenureBroken(level).With(Achievements(level, achievements)) with
                    {
                        Recommendations = [.. Enumerable.Range(1, papers).Select(number => Paper($"expert{number}"))],
                        Consent = consent ? new Consent { DocumentNumber = "演示1号", GivenOn = On("2025-09-01") } : null,
                    };
                    var expected = achievements < needed || papers < 2 ? EligibilityResult.Ineligible
                        : consent ? EligibilityResult.Eligible
                        : EligibilityResult.Pending;
                    var report = Evaluate(dossier);
                    Assert.True(expected == report.Result, $"{achievements} achievements, {papers} papers, consent {consent}: {report.Result}");
                    Assert.Equal(achievements, report.Finding($"{NameOf(level)}.achievement").Found);
                }
            }
        }
    }

    [Theory]
    // Who recommends: 2名本领域具有高级职称专家; 正高级职称专家; 国家级人才专家.
    [InlineData(TitleLevel.Engineer, null, false, Pending)]
    [InlineData(TitleLevel.Engineer, TitleLevel.AssistantEngineer, false, NotMet)]
    [InlineData(TitleLevel.Engineer, TitleLevel.Engineer, false, NotMet)]
    [InlineData(TitleLevel.Engineer, TitleLevel.SeniorEngineer, false, Met)]
    [InlineData(TitleLevel.Engineer, TitleLevel.ProfessoriateSeniorEngineer, false, Met)]
    [InlineData(TitleLevel.SeniorEngineer, null, false, Pending)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.Engineer, true, NotMet)] // a talent without the title is not what this level asks
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, false, NotMet)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer, false, Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer, false, NotMet)] // the title is not enough
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer, true, Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, null, true, Met)]
    public void Recommendations_OneGoodAndOneOfTheRow_AsTheLevelAsks(TitleLevel level, TitleLevel? held, bool talent, CriterionResult expected)
    {
        var other = Paper("other") with { TitleHeld = held, NationalTalent = talent };
        Assert.Equal(expected, Recommended(level, Paper("good"), other));
        Assert.Equal(NotMet, Recommended(level, other)); // one is never enough
    }

    [Theory]
    [InlineData(TitleLevel.Engineer)]
    [InlineData(TitleLevel.SeniorEngineer)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer)]
    public void Recommendations_WhatDoesNotCount_LeavesOneShortAtEveryLevel(TitleLevel level)
    {
        var good = Paper("good");
        Assert.Equal(Met, Recommended(level, good, Paper("other")));
        Assert.Equal(Met, Recommended(level, good, Paper("other") with { SignedOn = Deadline }));
        Assert.Equal(NotMet, Recommended(level, good, Paper("other") with { SignedOn = Deadline.AddDays(1) }));
        Assert.Equal(NotMet, Recommended(level, good, Paper("other") with { SignedOn = null }));
        Assert.Equal(NotMet, Recommended(level, good, Paper("other") with { WithdrawnOn = On("2025-09-02") }));
        Assert.Equal(NotMet, Recommended(level, good, Paper("other") with { IsApplicant = true }));
        Assert.Equal(NotMet, Recommended(level, good, Paper("other") with { InField = false }));
        Assert.Equal(Pending, Recommended(level, good, Paper("other") with { InField = null }));
        Assert.Equal(NotMet, Recommended(level, good, good));
        Assert.Equal(NotMet, Recommended(level));
    }

    [Theory]
    [InlineData(TitleLevel.Engineer)]
    [InlineData(TitleLevel.SeniorEngineer)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer)]
    public void NoCondition_Ineligible_AndRegularTrackAsksForNone(TitleLevel level)
    {
        Assert.Equal(EligibilityResult.Ineligible, Evaluate(TenureBroken(level)).Result);
        var regular = Evaluate(Applicant(level).With(Achievements(level, level == TitleLevel.ProfessoriateSeniorEngineer ? 2 : 3)));
        Assert.Equal(EligibilityResult.Eligible, regular.Result);
        Assert.DoesNotContain(regular.Findings, finding => finding.Criterion.Contains("exceptional", StringComparison.Ordinal) || finding.Clause == "六（六）");
        Assert.Null(regular.Condition);
    }

    internal static string NameOf(TitleLevel level) => level switch
    {
        TitleLevel.Engineer => "engineer",
        TitleLevel.SeniorEngineer => "senior",
        _ => "professoriate",
    };

    /// <summary>Good for every level.</summary>
    internal static RecommendationFact Paper(string who) => new()
    {
        RecommenderId = who,
        TitleHeld = TitleLevel.ProfessoriateSeniorEngineer,
        NationalTalent = true,
        InField = true,
        SignedOn = On("2025-09-01"),
    };

    private static TitleLevel LevelOf(string criterion) => criterion.Split('.')[0] switch
    {
        "engineer" => TitleLevel.Engineer,
        "senior" => TitleLevel.SeniorEngineer,
        _ => TitleLevel.ProfessoriateSeniorEngineer,
    };

    private static IEnumerable<(Dossier Dossier, BrokenCondition Broken)> OneBreakEach(TitleLevel level) =>
    [
        (TenureBroken(level), BrokenCondition.Tenure),
        (Applicant(level, Track.Exceptional) with { Degrees = [Degree(DegreeRung.SecondaryVocational)] }, BrokenCondition.Education),
    ];

    private static Dossier TenureBroken(TitleLevel level) =>
        Applicant(level, Track.Exceptional) with { Titles = [Title(level - 1, "2022-12-31")] }; // three years on the day

    /// <summary>Records of so many criteria, no two of which want the same kind.</summary>
    private static Achievement[] Achievements(TitleLevel level, int criteria)
    {
        string[] wanted = level switch
        {
            TitleLevel.Engineer => ["1", "2", "3", "6", "7"],
            TitleLevel.SeniorEngineer => ["1", "2", "6", "7", "8"],
            _ => ["1", "4", "5", "6"],
        };
        return [.. wanted.Take(criteria).SelectMany(item =>
            RecordText.Parse(JustMet.All.First(row => row.Criterion == $"{NameOf(level)}.achievement.{item}").Records)
                .Select(record => record with { Id = $"{item}.{record.Id}" }))];
    }

    private static CriterionResult Recommended(TitleLevel level, params RecommendationFact[] papers) =>
        Evaluate(TenureBroken(level) with { Recommendations = papers })
            .Findings.Single(finding => finding.Criterion.EndsWith(".recommendations", StringComparison.Ordinal)).Result;
}
