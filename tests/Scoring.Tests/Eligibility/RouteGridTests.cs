using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Every degree, title, day around every anniversary and state of probation, against the published table of routes.</summary>
public sealed class RouteGridTests
{
    private static readonly DegreeRung[] Rungs =
    [
        DegreeRung.SecondaryVocational, DegreeRung.JuniorCollege, DegreeRung.Bachelor, DegreeRung.SecondBachelor, DegreeRung.Master, DegreeRung.Doctor,
    ];

    /// <summary>For each number of years: the day whose anniversary is the cutoff, and the day after it, which is a day short.</summary>
    private static readonly DateOnly[] Days =
        [.. Enumerable.Range(0, 7).SelectMany(years => new[] { Cutoff.AddYears(-years), Cutoff.AddYears(-years).AddDays(1) }).Where(day => day <= Cutoff)];

    public static TheoryData<TitleLevel, DegreeRung> LevelsAndRungs
    {
        get
        {
            var data = new TheoryData<TitleLevel, DegreeRung>();
            foreach (var level in Enum.GetValues<TitleLevel>())
            {
                foreach (var rung in Rungs)
                {
                    data.Add(level, rung);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_TitleAndDay_AsPublished(TitleLevel level, DegreeRung rung)
    {
        foreach (var held in Enum.GetValues<TitleLevel>().Where(title => title < level).Select(title => (TitleLevel?)title).Prepend(null))
        {
            foreach (var day in Days)
            {
                var dossier = Applicant(level) with
                {
                    Degrees = [Degree(rung)],
                    Titles = held is { } title ? [new HeldTitle { Level = title, ObtainedOn = day }] : [],
                    Probation = new Probation { StartedOn = On("2025-06-01") },
                };
                var expected = PublishedRoute.Of(level).FirstOrDefault(route => !route.Probation && route.Fits(rung) && route.IsHeld(held, day, Cutoff));
                var report = Evaluate(dossier);
                Assert.True(expected?.Code == report.Route, $"{level}, {rung}, {held} since {day:O}: {report.Route} for {expected?.Code}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_Probation_AsPublished(TitleLevel level, DegreeRung rung)
    {
        foreach (var started in new DateOnly?[] { null, On("2024-12-31"), On("2025-01-01") })
        {
            foreach (var passed in new bool?[] { null, true, false })
            {
                var dossier = Applicant(level) with
                {
                    Degrees = [Degree(rung)],
                    Titles = [],
                    Probation = started is { } day ? new Probation { StartedOn = day, Passed = passed } : null,
                };
                var expected = PublishedRoute.Of(level).Where(route => route.Fits(rung) && route.Title is null)
                    .Select(route => route.Probation ? ProbationResult(started, passed) : Met).ToArray();
                var found = Evaluate(dossier).Findings.First(finding => finding.Criterion.EndsWith(".route", StringComparison.Ordinal)).Result;
                Assert.True(Best(expected) == found, $"{level}, {rung}, probation since {started:O} passed {passed}: {found}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_InstituteTreatedAsTheRung_TakesTheSameRoutes(TitleLevel level, DegreeRung rung)
    {
        foreach (var day in Days)
        {
            var ordinary = Applicant(level) with
            {
                Degrees = [Degree(rung)],
                Titles = level == TitleLevel.Technician ? [] : [new HeldTitle { Level = level - 1, ObtainedOn = day }],
            };
            var institute = ordinary with { Degrees = [Degree(DegreeRung.TechnicalInstitute) with { TreatedAs = rung }] };
            Assert.True(GroupOf(ordinary) == GroupOf(institute), $"{level}, {rung}, since {day:O}");
        }
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_InstituteUnruled_PendingWhateverElse(TitleLevel level, DegreeRung rung)
    {
        // A route by another degree is open beside it.
        var dossier = Applicant(level) with { Degrees = [Degree(rung), Degree(DegreeRung.TechnicalInstitute)], Titles = [], Probation = null };
        var alone = dossier with { Degrees = [Degree(rung)] };
        Assert.Equal(GroupOf(alone) == Met ? Met : Pending, GroupOf(dossier));
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_DegreeNotRecognisedOrLate_AsIfItWereNotThere(TitleLevel level, DegreeRung rung)
    {
        var without = Applicant(level) with { Degrees = [] };
        foreach (var degree in new[] { Degree(rung) with { Recognised = false }, Degree(rung) with { AwardedOn = Cutoff.AddDays(1) } })
        {
            Assert.Equal(GroupOf(without), GroupOf(without with { Degrees = [degree] }));
        }

        Assert.Equal(GroupOf(without with { Degrees = [Degree(rung)] }), GroupOf(without with { Degrees = [Degree(rung) with { AwardedOn = Cutoff }] }));
    }

    [Theory]
    [MemberData(nameof(LevelsAndRungs))]
    public void Route_TwoDegrees_ThatOfTheHigherCounts(TitleLevel level, DegreeRung rung)
    {
        foreach (var other in Rungs)
        {
            var both = Applicant(level) with { Degrees = [Degree(rung), Degree(other)] };
            var each = new[] { GroupOf(both with { Degrees = [Degree(rung)] }), GroupOf(both with { Degrees = [Degree(other)] }) };
            Assert.Equal(Best(each), GroupOf(both));
        }
    }

    private static CriterionResult GroupOf(Dossier dossier) =>
        Evaluate(dossier).Findings.First(finding => finding.Criterion.EndsWith(".route", StringComparison.Ordinal)).Result;

    private static CriterionResult ProbationResult(DateOnly? started, bool? passed) =>
        started is null ? Pending : started.Value.AddYears(1) > Cutoff ? NotMet : passed switch { true => Met, false => NotMet, _ => Pending };

    private static CriterionResult Best(CriterionResult[] results) =>
        results.Contains(Met) ? Met : results.Contains(Pending) ? Pending : NotMet;
}
