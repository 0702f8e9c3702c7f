using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Experts;

public sealed class ExpertCheckTests
{
    private static readonly string[] Known = ["CYBERSPACE_SECURITY", "CYBERSPACE_GOVERNANCE"];

    private static readonly ExpertFact Fine = new()
    {
        ExpertId = 0,
        Title = TitleLevel.SeniorEngineer,
        Specialties = ["CYBERSPACE_SECURITY"],
        Term = new(new(2026, 1, 1), new(2028, 12, 31)),
    };

    private static ExpertProblemKind[] Kinds(ExpertFact expert, string code = "X01", string name = "示例专家") =>
        [.. ExpertCheck.Check(code, name, expert, Known).Select(problem => problem.Kind)];

    [Fact]
    public void Check_Fine_FindsNothing() => Assert.Empty(Kinds(Fine));

    [Fact]
    public void Check_Nothing_NamesEverythingMissing() => Assert.Equal(
        [ExpertProblemKind.CodeMissing, ExpertProblemKind.NameMissing, ExpertProblemKind.NoSpecialty],
        Kinds(Fine with { Specialties = [] }, " ", ""));

    [Fact]
    public void Check_UnknownSpecialty_IsNamed()
    {
        var problem = Assert.Single(ExpertCheck.Check("X", "示例", Fine with { Specialties = ["CYBERSPACE_SECURITY", "COOKING"] }, Known));

        Assert.Equal((ExpertProblemKind.UnknownSpecialty, "COOKING"), (problem.Kind, problem.Explanation.Arguments[0]));
        Assert.Empty(ExpertCheck.Check("X", "示例", Fine with { Specialties = ["COOKING"] }, []));
    }

    [Theory]
    [InlineData(2029, 1, 1, false)]
    [InlineData(2029, 1, 2, true)]
    [InlineData(2026, 1, 1, false)]
    public void Check_Term_AtMostThreeYears(int year, int month, int day, bool tooLong) =>
        Assert.Equal(tooLong ? [ExpertProblemKind.TermTooLong] : [], Kinds(Fine with { Term = new(new(2026, 1, 1), new(year, month, day)) }));

    [Fact]
    public void Check_TermReversed_IsNamed() =>
        Assert.Equal([ExpertProblemKind.TermReversed], Kinds(Fine with { Term = new(new(2026, 1, 2), new(2026, 1, 1)) }));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(null, true)]
    public void Check_Capacity_ZeroToAThousandOrNone(int? capacity, bool fine) =>
        Assert.Equal(fine ? [] : [ExpertProblemKind.CapacityOutOfRange], Kinds(Fine with { Capacity = capacity }));

    [Fact]
    public void Check_Absences_ReversedOrMeeting_AreNamed()
    {
        DayRange reversed = new(new(2026, 8, 2), new(2026, 8, 1));
        DayRange first = new(new(2026, 9, 1), new(2026, 9, 5));

        Assert.Equal([ExpertProblemKind.AbsenceReversed], Kinds(Fine with { Absences = [reversed] }));
        Assert.Equal([ExpertProblemKind.AbsencesMeet], Kinds(Fine with { Absences = [new(new(2026, 9, 5), new(2026, 9, 9)), first] }));
        Assert.Empty(Kinds(Fine with { Absences = [new(new(2026, 9, 6), new(2026, 9, 9)), first] }));
    }

    [Fact]
    public void Check_AbsenceOfOneDay_IsFine() => Assert.Empty(Kinds(Fine with { Absences = [new(new(2026, 9, 1), new(2026, 9, 1))] }));

    /// <summary>Given in no order, each absence is compared with the next by date, and named with the days on which they meet.</summary>
    [Fact]
    public void Check_AbsencesInAnyOrder_NamesTheDaysThatMeet()
    {
        DayRange[] absences = [new(new(2026, 3, 1), new(2026, 3, 9)), new(new(2026, 1, 1), new(2026, 1, 9)), new(new(2026, 1, 8), new(2026, 2, 1))];

        var problem = Assert.Single(ExpertCheck.Check("X", "示例", Fine with { Absences = absences }, Known));

        Assert.Equal((ExpertProblemKind.AbsencesMeet, "2026-01-09 2026-01-08"), (problem.Kind, string.Join(' ', problem.Explanation.Arguments)));
    }

    [Fact]
    public void Check_Capacity_ShowsWhatWasAsked() => Assert.Equal(
        ["1001", "1000"], Assert.Single(ExpertCheck.Check("X", "示例", Fine with { Capacity = 1001 }, Known)).Explanation.Arguments);
}
