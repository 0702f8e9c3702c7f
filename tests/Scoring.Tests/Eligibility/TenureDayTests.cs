using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>六（五）2 by the day: each route's tenure at month ends, on 29 February and across cutoffs of several years.</summary>
public sealed class TenureDayTests
{
    [Theory]
    // Master, 2 years as assistant engineer: 五（三）1（2）.
    [InlineData("engineer", "MASTER", "2022-02-28", "2024-02-27", NotMet)]
    [InlineData("engineer", "MASTER", "2022-02-28", "2024-02-28", Met)] // 2022 + 2; the 29th need not come
    [InlineData("engineer", "MASTER", "2024-02-29", "2026-02-27", NotMet)]
    [InlineData("engineer", "MASTER", "2024-02-29", "2026-02-28", Met)] // 2026 is common: the 28th completes
    [InlineData("engineer", "MASTER", "2024-03-01", "2026-02-28", NotMet)]
    [InlineData("engineer", "MASTER", "2024-03-01", "2026-03-01", Met)]
    [InlineData("engineer", "MASTER", "2023-12-31", "2025-12-30", NotMet)]
    [InlineData("engineer", "MASTER", "2023-12-31", "2025-12-31", Met)]
    // Bachelor, 4 years: 五（三）1（3）.
    [InlineData("engineer", "BACHELOR", "2020-02-29", "2024-02-28", NotMet)] // 2024 is a leap year: the 29th completes
    [InlineData("engineer", "BACHELOR", "2020-02-29", "2024-02-29", Met)]
    [InlineData("engineer", "BACHELOR", "2021-08-31", "2025-08-30", NotMet)]
    [InlineData("engineer", "BACHELOR", "2021-08-31", "2025-08-31", Met)]
    [InlineData("engineer", "JUNIOR_COLLEGE", "2021-01-31", "2025-01-30", NotMet)]
    [InlineData("engineer", "JUNIOR_COLLEGE", "2021-01-31", "2025-01-31", Met)]
    // Doctor, 2 years as engineer; bachelor, 5 years: 五（四）1.
    [InlineData("senior", "DOCTOR", "2023-06-30", "2025-06-29", NotMet)]
    [InlineData("senior", "DOCTOR", "2023-06-30", "2025-06-30", Met)]
    [InlineData("senior", "BACHELOR", "2020-02-29", "2025-02-27", NotMet)]
    [InlineData("senior", "BACHELOR", "2020-02-29", "2025-02-28", Met)] // 2025 is common
    [InlineData("senior", "MASTER", "2020-06-30", "2025-06-29", NotMet)]
    [InlineData("senior", "MASTER", "2020-06-30", "2025-06-30", Met)]
    // Bachelor, 5 years as senior engineer: 五（五）1（1）.
    [InlineData("professoriate", "BACHELOR", "2020-06-30", "2025-06-29", NotMet)]
    [InlineData("professoriate", "BACHELOR", "2020-06-30", "2025-06-30", Met)]
    [InlineData("professoriate", "DOCTOR", "2016-02-29", "2021-02-28", Met)]
    [InlineData("professoriate", "DOCTOR", "2016-02-29", "2021-02-27", NotMet)]
    // Junior college 2 years, secondary vocational 4 years as technician: 五（二）1（3）（4）.
    [InlineData("assistant", "JUNIOR_COLLEGE", "2022-10-31", "2024-10-30", NotMet)]
    [InlineData("assistant", "JUNIOR_COLLEGE", "2022-10-31", "2024-10-31", Met)]
    [InlineData("assistant", "SECONDARY_VOCATIONAL", "2020-02-29", "2024-02-28", NotMet)]
    [InlineData("assistant", "SECONDARY_VOCATIONAL", "2020-02-29", "2024-02-29", Met)]
    public void Route_TitleAndCutoffByTheDay_AsTheAnniversaryFalls(string level, string rung, string title, string cutoff, CriterionResult expected)
    {
        var target = level switch
        {
            "assistant" => TitleLevel.AssistantEngineer,
            "engineer" => TitleLevel.Engineer,
            "senior" => TitleLevel.SeniorEngineer,
            _ => TitleLevel.ProfessoriateSeniorEngineer,
        };
        var dossier = Applicant(target) with
        {
            Degrees = [Degree(Json.EnumCodes<DegreeRung>.Parse(rung))],
            Titles = [Title(target - 1, title)],
            Probation = null,
        };
        Assert.Equal(expected, dossier.ResultOf($"{level}.route", On(cutoff)));
    }

    [Theory]
    [InlineData("2024-02-29", "2025-02-27", NotMet)]
    [InlineData("2024-02-29", "2025-02-28", Met)]
    [InlineData("2023-12-31", "2024-12-30", NotMet)]
    [InlineData("2023-12-31", "2024-12-31", Met)]
    public void Probation_OneYearByTheDay_AsTheAnniversaryFalls(string started, string cutoff, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Technician) with
        {
            Degrees = [Degree(DegreeRung.JuniorCollege)],
            Probation = new Probation { StartedOn = On(started), Passed = true },
        };
        Assert.Equal(expected, dossier.ResultOf("technician.route", On(cutoff)));
    }

    [Theory]
    [InlineData("2024-02-29", "2025-02-27", NotMet)]
    [InlineData("2024-02-29", "2025-02-28", Met)]
    [InlineData("2024-07-01", "2025-06-30", NotMet)]
    [InlineData("2024-07-01", "2025-07-01", Met)]
    public void Freelance_OneYearByTheDay_AsTheAnniversaryFalls(string since, string cutoff, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Employment = EmploymentKind.Freelance, InFieldSince = On(since) };
        Assert.Equal(expected, dossier.ResultOf("scope.employment", On(cutoff)));
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, "2023-02-28", "2026-02-27", NotMet)] // floor of three years
    [InlineData(TitleLevel.Engineer, "2023-02-28", "2026-02-28", Met)]
    [InlineData(TitleLevel.SeniorEngineer, "2024-02-29", "2027-02-27", NotMet)]
    [InlineData(TitleLevel.SeniorEngineer, "2024-02-29", "2027-02-28", Met)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, "2022-12-01", "2025-11-30", NotMet)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, "2022-12-01", "2025-12-01", Met)]
    public void Floor_ThreeYearsByTheDay_AsTheAnniversaryFalls(TitleLevel level, string title, string cutoff, CriterionResult expected)
    {
        var dossier = Applicant(level, Track.Exceptional) with { Titles = [Title(level - 1, title)] };
        Assert.Equal(expected, Evaluate(dossier, On(cutoff)).Findings.Single(finding => finding.Clause == "六（六）").Result);
    }

    [Fact]
    public void Routes_EveryDayOfTwoYears_TurnMetOnceAndStayMet()
    {
        var dossier = Applicant(TitleLevel.SeniorEngineer) with { Titles = [Title(TitleLevel.Engineer, "2020-02-29")] };
        var met = new List<DateOnly>();
        for (var cutoff = On("2024-01-01"); cutoff <= On("2025-12-31"); cutoff = cutoff.AddDays(1))
        {
            if (dossier.ResultOf("senior.route", cutoff) == Met)
            {
                met.Add(cutoff);
            }
        }

        // 28 February 2025 to 31 December 2025: 365 - 31 - 27 = 307 days.
        Assert.Equal((On("2025-02-28"), 307), (met[0], met.Count));
    }
}
