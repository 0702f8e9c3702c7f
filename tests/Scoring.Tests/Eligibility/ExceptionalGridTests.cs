using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>六（六） for every degree and every day around every anniversary, against the words of the text.</summary>
public sealed class ExceptionalGridTests
{
    private const int Floor = 3;

    private static readonly DegreeRung?[] Rungs =
    [
        null, DegreeRung.SecondaryVocational, DegreeRung.JuniorCollege, DegreeRung.Bachelor, DegreeRung.SecondBachelor, DegreeRung.Master, DegreeRung.Doctor,
    ];

    public static TheoryData<TitleLevel> Levels =>
        [TitleLevel.Engineer, TitleLevel.SeniorEngineer, TitleLevel.ProfessoriateSeniorEngineer];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Break_EveryDegreeAndDay_OneOnlyWithFloorOrLongestTenure(TitleLevel level)
    {
        foreach (var (rung, day) in Grid())
        {
            var report = Evaluate(Dossier(level, rung, level - 1, day));
            var found = (report.Broken, report.Findings.Single(finding => finding.Clause == "六（六）").Result);
            Assert.True(Expected(level, rung, day) == found, $"{level}, {rung}, since {day:O}: {found}");
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Break_TitleOfALowerLevel_NeverMet(TitleLevel level)
    {
        foreach (var (rung, day) in Grid())
        {
            for (var held = TitleLevel.Technician; held < level - 1; held++)
            {
                var report = Evaluate(Dossier(level, rung, held, day));
                var open = PublishedRoute.Of(level).Any(route => rung is { } degree && route.Fits(degree) && route.Title is null); // a doctor's, of engineer
                Assert.True(open == (report.Findings.Single(finding => finding.Clause == "六（六）").Result == Met), $"{level}, {rung}, {held} since {day:O}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Result_BothBroken_IneligibleWhateverElseIsThere(TitleLevel level)
    {
        // Every condition of the level at once, with recommendations and consent.
        var everything = Applicant(level, Track.Exceptional).With([.. JustMet.All
            .Where(row => row.Criterion.StartsWith(ExceptionalConditionTests.NameOf(level), StringComparison.Ordinal))
            .SelectMany((row, place) => RecordText.Parse(row.Records).Select(record => record with { Id = $"{place}.{record.Id}", ProjectKey = $"{place}.{record.Id}" }))]) with
        {
            Recommendations = [ExceptionalConditionTests.Paper("a"), ExceptionalConditionTests.Paper("b")],
            Consent = new Consent { DocumentNumber = "演示1号", GivenOn = On("2025-09-01") },
        };
        var longest = PublishedRoute.Of(level).Max(route => route.Years);
        var broken = everything with
        {
            Degrees = [Degree(DegreeRung.SecondaryVocational)],
            Titles = [new HeldTitle { Level = level - 1, ObtainedOn = Cutoff.AddYears(-longest).AddDays(1) }],
        };
        Assert.Equal((EligibilityResult.Ineligible, BrokenCondition.Both), Standing(broken));

        // One day earlier the longest tenure is complete, and education alone is broken. The records are of after the title.
        var held = broken with { Titles = [new HeldTitle { Level = level - 1, ObtainedOn = Cutoff.AddYears(-longest) }] };
        Assert.Equal((EligibilityResult.Eligible, BrokenCondition.Education), Standing(held));
    }

    private static (EligibilityResult, BrokenCondition) Standing(Dossier dossier) => Evaluate(dossier) is var report ? (report.Result, report.Broken) : default;

    private static (BrokenCondition Broken, CriterionResult Result) Expected(TitleLevel level, DegreeRung? rung, DateOnly day)
    {
        var fitting = PublishedRoute.Of(level).Where(route => rung is { } degree && route.Fits(degree)).ToArray();
        if (fitting.Any(route => route.IsHeld(level - 1, day, Cutoff)))
        {
            return (BrokenCondition.None, Met);
        }

        if (fitting.Length > 0)
        {
            return (BrokenCondition.Tenure, day.AddYears(Floor) <= Cutoff ? Met : NotMet);
        }

        var longest = PublishedRoute.Of(level).Max(route => route.Years);
        return day.AddYears(longest) <= Cutoff ? (BrokenCondition.Education, Met) : (BrokenCondition.Both, NotMet);
    }

    private static IEnumerable<(DegreeRung? Rung, DateOnly Day)> Grid() =>
        from rung in Rungs
        from years in Enumerable.Range(0, 8)
        from shift in new[] { -1, 0, 1 }
        let day = Cutoff.AddYears(-years).AddDays(shift)
        where day <= Cutoff
        select (rung, day);

    private static Dossier Dossier(TitleLevel level, DegreeRung? rung, TitleLevel held, DateOnly day) => Applicant(level, Track.Exceptional) with
    {
        Degrees = rung is { } degree ? [Degree(degree)] : [],
        Titles = [new HeldTitle { Level = held, ObtainedOn = day }],
    };
}
