using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class CommitteeCheckTests
{
    private static readonly DateOnly Meeting = new(2025, 9, 1);

    private static CommitteeMemberFact[] Members(int count) =>
        [.. Enumerable.Range(1, count).Select(id => new CommitteeMemberFact
        {
            ExpertId = id,
            Title = TitleLevel.ProfessoriateSeniorEngineer,
            TermFrom = new(2024, 1, 1),
            TermUntil = new(2026, 12, 31),
        })];

    private static CommitteeProblemKind[] Kinds(CommitteeMemberFact[] members, CycleParameters? parameters = null) =>
        [.. CommitteeCheck.Check(parameters ?? new(), members, TitleLevel.SeniorEngineer, Meeting).Select(problem => problem.Kind)];

    [Theory]
    [InlineData(9, new[] { CommitteeProblemKind.TooFewMembers })]
    [InlineData(10, new[] { CommitteeProblemKind.TooFewMembers, CommitteeProblemKind.EvenNumber })]
    [InlineData(11, new CommitteeProblemKind[0])]
    [InlineData(12, new[] { CommitteeProblemKind.EvenNumber })]
    [InlineData(25, new CommitteeProblemKind[0])]
    public void Check_Size_AtLeastElevenAndOdd(int members, CommitteeProblemKind[] expected) => Assert.Equal(expected, Kinds(Members(members)));

    [Fact]
    public void Check_Parameters_Decide()
    {
        var parameters = new CycleParameters { CommitteeMinimum = 25, CommitteeOdd = false };

        Assert.Equal([CommitteeProblemKind.TooFewMembers], Kinds(Members(24), parameters));
        Assert.Empty(Kinds(Members(26), parameters));
    }

    [Fact]
    public void Check_TermOfThreeYears_IsAllowedAndADayMoreIsNot()
    {
        var members = Members(11);
        members[0] = members[0] with { TermFrom = new(2023, 9, 1), TermUntil = new(2026, 9, 1) };
        Assert.Empty(Kinds(members));

        members[0] = members[0] with { TermUntil = new(2026, 9, 2) };
        Assert.Equal([CommitteeProblemKind.TermTooLong], Kinds(members));
    }

    [Theory]
    [InlineData("2025-09-02", "2026-01-01")]
    [InlineData("2024-01-01", "2025-08-31")]
    public void Check_MeetingOutsideTheTerm_IsAProblem(string from, string until)
    {
        var members = Members(11);
        members[4] = members[4] with
        {
            TermFrom = DateOnly.ParseExact(from, "yyyy-MM-dd"),
            TermUntil = DateOnly.ParseExact(until, "yyyy-MM-dd"),
        };

        var problem = Assert.Single(CommitteeCheck.Check(new(), members, TitleLevel.SeniorEngineer, Meeting));

        Assert.Equal((CommitteeProblemKind.OutsideTerm, 5), (problem.Kind, problem.ExpertId));
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, true)]
    [InlineData(TitleLevel.SeniorEngineer, false)]
    [InlineData(null, true)]
    public void Check_TitleBelowTheLevelReviewed_IsAProblem(TitleLevel? title, bool problem)
    {
        var members = Members(11);
        members[10] = members[10] with { Title = title };

        Assert.Equal(problem ? [CommitteeProblemKind.TitleTooLow] : [], Kinds(members));
    }

    [Fact]
    public void Check_MemberTwice_IsNamedOnce()
    {
        var members = Members(11);
        members[1] = members[0];

        var problem = Assert.Single(CommitteeCheck.Check(new(), members, TitleLevel.Engineer, Meeting));

        Assert.Equal((CommitteeProblemKind.MemberTwice, 1), (problem.Kind, problem.ExpertId));
    }
}
