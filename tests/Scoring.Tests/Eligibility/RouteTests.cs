using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>五（一）1 to 五（五）1 by degree and by the day; the cutoff is 31 December 2025.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.Master, null, Met, "assistant.route.1")]
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.SecondBachelor, null, Met, "assistant.route.1")]
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.JuniorCollege, "2023-12-31", Met, "assistant.route.3")] // 2 years on the day
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.JuniorCollege, "2024-01-01", NotMet, null)]
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.SecondaryVocational, "2021-12-31", Met, "assistant.route.4")] // 4 years on the day
    [InlineData(TitleLevel.AssistantEngineer, DegreeRung.SecondaryVocational, "2022-01-01", NotMet, null)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Doctor, null, Met, "engineer.route.1")]
    [InlineData(TitleLevel.Engineer, DegreeRung.Master, null, NotMet, null)]
    [InlineData(TitleLevel.Engineer, DegreeRung.Master, "2023-12-31", Met, "engineer.route.2")]
    [InlineData(TitleLevel.Engineer, DegreeRung.Master, "2024-01-01", NotMet, null)]
    [InlineData(TitleLevel.Engineer, DegreeRung.SecondBachelor, "2023-12-31", Met, "engineer.route.2")]
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2021-12-31", Met, "engineer.route.3")]
    [InlineData(TitleLevel.Engineer, DegreeRung.Bachelor, "2022-01-01", NotMet, null)]
    [InlineData(TitleLevel.Engineer, DegreeRung.JuniorCollege, "2021-12-31", Met, "engineer.route.3")]
    [InlineData(TitleLevel.Engineer, DegreeRung.SecondaryVocational, "2010-01-01", NotMet, null)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Doctor, "2023-12-31", Met, "senior.route.1")]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Doctor, "2024-01-01", NotMet, null)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Master, "2020-12-31", Met, "senior.route.2")]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Bachelor, "2020-12-31", Met, "senior.route.2")]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.Bachelor, "2021-01-01", NotMet, null)]
    [InlineData(TitleLevel.SeniorEngineer, DegreeRung.JuniorCollege, "2010-01-01", NotMet, null)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.Bachelor, "2020-12-31", Met, "professoriate.route.1")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.Doctor, "2020-12-31", Met, "professoriate.route.1")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.Doctor, "2021-01-01", NotMet, null)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, DegreeRung.JuniorCollege, "2010-01-01", NotMet, null)]
    public void Route_ByDegreeAndDayOfTitle_AsTable(TitleLevel level, DegreeRung rung, string? title, CriterionResult expected, string? route)
    {
        var dossier = Applicant(level) with
        {
            Degrees = [Degree(rung)],
            Titles = title is null ? [] : [Title(level - 1, title)],
            Probation = null,
        };
        var report = Evaluate(dossier);
        Assert.Equal(expected, report.Finding(GroupOf(level)).Result);
        Assert.Equal(route, report.Route);
    }

    [Theory]
    [InlineData(DegreeRung.Bachelor, null, null, Met)] // no probation asked
    [InlineData(DegreeRung.JuniorCollege, "2024-12-31", true, Met)] // one year on the day
    [InlineData(DegreeRung.JuniorCollege, "2025-01-01", true, NotMet)]
    [InlineData(DegreeRung.JuniorCollege, "2024-12-31", false, NotMet)]
    [InlineData(DegreeRung.JuniorCollege, "2024-12-31", null, Pending)]
    [InlineData(DegreeRung.SecondaryVocational, "2024-12-31", true, Met)]
    [InlineData(DegreeRung.SecondaryVocational, null, null, Pending)]
    public void Technician_ByDegreeAndProbation_AsTable(DegreeRung rung, string? started, bool? passed, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Technician) with
        {
            Degrees = [Degree(rung)],
            Probation = started is null ? null : new Probation { StartedOn = On(started), Passed = passed },
        };
        Assert.Equal(expected, dossier.ResultOf("technician.route"));
    }

    [Fact]
    public void Route_TitleOfAnotherLevel_NotMetAndNamesBoth()
    {
        var dossier = Applicant(TitleLevel.ProfessoriateSeniorEngineer) with { Titles = [Title(TitleLevel.Engineer, "2010-01-01")] };
        var finding = Evaluate(dossier).Finding("professoriate.route.1");
        Assert.Equal(NotMet, finding.Result);
        Assert.Equal(["SENIOR_ENGINEER", "ENGINEER"], finding.Explanation.Arguments);
    }

    [Fact]
    public void Route_DoctorWithTheTitleAppliedFor_NotMet()
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Degrees = [Degree(DegreeRung.Doctor)], Titles = [Title(TitleLevel.Engineer, "2020-01-01")] };
        Assert.Equal("route.titleNotBelow", Evaluate(dossier).Finding("engineer.route.1").Explanation.Code);
    }

    [Fact]
    public void Route_TwoCurrentTitles_ContradictAndNotMet()
    {
        var dossier = Applicant(TitleLevel.Engineer) with
        {
            Titles = [Title(TitleLevel.AssistantEngineer, "2015-01-01"), Title(TitleLevel.AssistantEngineer, "2016-01-01")],
        };
        Assert.Equal(NotMet, dossier.ResultOf("engineer.route"));
        Assert.Equal("route.titlesContradict", Evaluate(dossier).Finding("engineer.route.3").Explanation.Code);
    }

    [Fact]
    public void Route_EndedTitle_IsNotCurrent()
    {
        var ended = Title(TitleLevel.AssistantEngineer, "2010-01-01") with { EndedOn = On("2024-01-01") };
        Assert.Equal(NotMet, (Applicant(TitleLevel.Engineer) with { Titles = [ended] }).ResultOf("engineer.route"));
    }

    [Theory]
    [InlineData(true, Met)]
    [InlineData(false, NotMet)]
    [InlineData(null, Pending)]
    public void Route_ByRecognitionOfTheDegree_ThreeValued(bool? recognised, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Degrees = [Degree(DegreeRung.Bachelor) with { Recognised = recognised }] };
        Assert.Equal(expected, dossier.ResultOf("engineer.route"));
    }

    [Fact]
    public void Route_DegreeAwardedAfterCutoff_DoesNotCount()
    {
        var late = Degree(DegreeRung.Bachelor) with { AwardedOn = Cutoff.AddDays(1) };
        Assert.Equal(NotMet, (Applicant(TitleLevel.Engineer) with { Degrees = [late] }).ResultOf("engineer.route"));
        Assert.Equal(Met, (Applicant(TitleLevel.Engineer) with { Degrees = [late with { AwardedOn = Cutoff }] }).ResultOf("engineer.route"));
    }

    [Theory]
    [InlineData(null, Pending)]
    [InlineData(DegreeRung.SecondaryVocational, NotMet)]
    [InlineData(DegreeRung.JuniorCollege, Met)]
    [InlineData(DegreeRung.Bachelor, Met)]
    public void TechnicalInstitute_ByRuling_PendingUntilRuled(DegreeRung? ruled, CriterionResult expected)
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Degrees = [Degree(DegreeRung.TechnicalInstitute) with { TreatedAs = ruled }] };
        var report = Evaluate(dossier);
        Assert.Equal(expected, report.Finding("engineer.route").Result);
        Assert.Equal(expected, report.Finding("engineer.route.4").Result);
        Assert.Equal(expected == Met ? "engineer.route.4" : null, report.Route);
    }

    [Fact]
    public void TechnicalInstitute_BesideABachelor_OrdinaryRouteIsTaken()
    {
        var dossier = Applicant(TitleLevel.Engineer) with { Degrees = [Degree(DegreeRung.TechnicalInstitute), Degree(DegreeRung.Bachelor)] };
        Assert.Equal("engineer.route.3", Evaluate(dossier).Route);
    }

    private static string GroupOf(TitleLevel level) => level switch
    {
        TitleLevel.Technician => "technician.route",
        TitleLevel.AssistantEngineer => "assistant.route",
        TitleLevel.Engineer => "engineer.route",
        TitleLevel.SeniorEngineer => "senior.route",
        _ => "professoriate.route",
    };
}
