using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class ReviewerCheckTests
{
    private static readonly DayRange Days = new(new(2026, 8, 1), new(2026, 8, 31));

    private static readonly ExpertFact Fit = new()
    {
        ExpertId = 1,
        Title = TitleLevel.SeniorEngineer,
        Specialties = ["CYBERSPACE_SECURITY"],
        Term = new(new(2026, 1, 1), new(2028, 12, 31)),
    };

    private static readonly ReviewFact Application = new()
    {
        ApplicationId = 9,
        Level = TitleLevel.SeniorEngineer,
        Specialty = "CYBERSPACE_SECURITY",
        Needed = 3,
    };

    [Theory]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, "CYBERSPACE_SECURITY", null)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, TitleLevel.Engineer, "CYBERSPACE_SECURITY", null)]
    [InlineData(TitleLevel.Engineer, TitleLevel.SeniorEngineer, "CYBERSPACE_SECURITY", ReviewerExclusion.TitleTooLow)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, "CYBERSPACE_GOVERNANCE", ReviewerExclusion.OutsideSpecialty)]
    [InlineData(TitleLevel.Engineer, TitleLevel.SeniorEngineer, "CYBERSPACE_GOVERNANCE", ReviewerExclusion.TitleTooLow)]
    public void Exclusion_RankAndSpecialty_BothAreAsked(TitleLevel held, TitleLevel target, string specialty, ReviewerExclusion? expected) =>
        Assert.Equal(
            expected,
            ReviewerCheck.Exclusion(Fit with { Title = held }, Application with { Level = target, Specialty = specialty }, Days));

    [Theory]
    [InlineData("2026-08-01", "2026-08-31", null)]
    [InlineData("2026-08-02", "2028-12-31", ReviewerExclusion.OutsideTerm)]
    [InlineData("2026-01-01", "2026-08-30", ReviewerExclusion.OutsideTerm)]
    public void Exclusion_Term_HoldsFirstAndLastDay(string from, string until, ReviewerExclusion? expected) =>
        Assert.Equal(expected, ReviewerCheck.Exclusion(Fit with { Term = new(Day(from), Day(until)) }, Application, Days));

    [Fact]
    public void Exclusion_TakesNothing_IsUnavailableBeforeAnythingElse() =>
        Assert.Equal(
            ReviewerExclusion.Unavailable,
            ReviewerCheck.Exclusion(Fit with { TakesAssignments = false, Title = TitleLevel.Technician }, Application, Days));

    /// <summary>An application may be reviewed on any of the days: absent on all of them is unavailable, one day left is enough.</summary>
    [Theory]
    [InlineData("2026-08-01", "2026-08-30", null)]
    [InlineData("2026-08-02", "2026-08-31", null)]
    [InlineData("2026-08-01", "2026-08-31", ReviewerExclusion.Unavailable)]
    [InlineData("2026-07-01", "2026-09-30", ReviewerExclusion.Unavailable)]
    public void Exclusion_Absent_OnAllDaysAlone(string from, string until, ReviewerExclusion? expected) =>
        Assert.Equal(expected, ReviewerCheck.Exclusion(Fit with { Absences = [new(Day(from), Day(until))] }, Application, Days));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
