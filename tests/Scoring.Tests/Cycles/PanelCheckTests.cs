using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class PanelCheckTests
{
    private const string Security = "CYBERSPACE_SECURITY";

    private static readonly DateOnly Day = new(2026, 8, 3);

    private static CommitteeMemberFact[] Members(int count) =>
        [.. Enumerable.Range(1, count).Select(id => new CommitteeMemberFact
        {
            ExpertId = id,
            Title = TitleLevel.SeniorEngineer,
            TermFrom = new(2026, 1, 1),
            TermUntil = new(2028, 12, 31),
            Role = id == 1 ? CommitteeRole.Chair : CommitteeRole.Member,
            Specialties = [Security],
        })];

    private static CommitteeProblemKind[] Kinds(CommitteeMemberFact[] members, CycleParameters? parameters = null) =>
        [.. PanelCheck.Check(parameters ?? new(), members, TitleLevel.SeniorEngineer, Security, Day).Select(problem => problem.Kind)];

    [Theory]
    [InlineData(0, new[] { CommitteeProblemKind.TooFewMembers, CommitteeProblemKind.EvenNumber })]
    [InlineData(1, new[] { CommitteeProblemKind.TooFewMembers })]
    [InlineData(2, new[] { CommitteeProblemKind.TooFewMembers, CommitteeProblemKind.EvenNumber })]
    [InlineData(3, new CommitteeProblemKind[0])]
    [InlineData(4, new[] { CommitteeProblemKind.EvenNumber })]
    [InlineData(5, new CommitteeProblemKind[0])]
    public void Check_Size_AtLeastThreeAndOdd(int members, CommitteeProblemKind[] expected) => Assert.Equal(expected, Kinds(Members(members)));

    [Fact]
    public void Check_Parameters_Decide() =>
        Assert.Empty(Kinds(Members(2), new CycleParameters { PanelMinimum = 2, PanelOdd = false }));

    [Fact]
    public void Check_Members_TitleTermAndSpecialtyAreAsked()
    {
        var members = Members(5);
        members[1] = members[1] with { Title = TitleLevel.Engineer };
        members[2] = members[2] with { TermUntil = Day.AddDays(-1) };
        members[3] = members[3] with { Specialties = ["CYBERSPACE_GOVERNANCE"] };
        members[4] = members[4] with { Role = CommitteeRole.Chair };

        var problems = PanelCheck.Check(new(), members, TitleLevel.SeniorEngineer, Security, Day);

        Assert.Equal(
            [
                (CommitteeProblemKind.SeveralChairs, 5), (CommitteeProblemKind.TitleTooLow, 2), (CommitteeProblemKind.OutsideTerm, 3),
                (CommitteeProblemKind.OutsideSpecialty, 4),
            ],
            problems.Select(problem => (problem.Kind, problem.ExpertId!.Value)));
    }

    [Fact]
    public void Check_PanelOfEveryLevelAndSpecialty_AsksForNeither()
    {
        var members = Members(3);
        members[0] = members[0] with { Title = TitleLevel.Technician, Specialties = [] };

        Assert.Empty(PanelCheck.Check(new(), members, level: null, specialty: null, Day));
    }

    [Fact]
    public void Check_SameExpertTwice_IsNamed() => Assert.Equal(
        [CommitteeProblemKind.MemberTwice], Kinds([.. Members(2), Members(2)[1]]));
}
