using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class CandidateScreenTests
{
    private const string Security = "CYBERSPACE_SECURITY";
    private const string Governance = "CYBERSPACE_GOVERNANCE";

    private static readonly ReviewFact Application = new() { ApplicationId = 5, Level = TitleLevel.Engineer, Specialty = Security, Needed = 3 };

    private static ExpertFact Expert(int id) => new()
    {
        ExpertId = id,
        Title = TitleLevel.SeniorEngineer,
        Specialties = [Security],
        Term = new(new(2026, 1, 1), new(2028, 12, 31)),
    };

    private static CandidateScreen Screen(params ExpertFact[] experts) => new()
    {
        Experts = experts,
        Days = new(new(2026, 8, 3), new(2026, 8, 31)),
        Ground = (application, expert) => (application, expert) == (5, 4) ? RecusalGround.SameEmployer : null,
        IsAssigned = (application, expert) => (application, expert) == (5, 3),
    };

    [Fact]
    public void Of_Pool_KeepsWhoFitsAndCountsTheOthersByReason()
    {
        var request = Screen(
            Expert(1),
            Expert(2),
            Expert(3),
            Expert(4),
            Expert(6) with { TakesAssignments = false },
            Expert(7) with { Title = TitleLevel.AssistantEngineer },
            Expert(8) with { Specialties = [Governance] },
            Expert(9) with { Specialties = [Governance] }).Of(Application);

        Assert.Equal([1, 2], request.Candidates);
        Assert.Equal((5, 3), (request.Application, request.Needed));
        Assert.Equal(
            [
                (ReviewerExclusion.Unavailable, 1), (ReviewerExclusion.TitleTooLow, 1), (ReviewerExclusion.OutsideSpecialty, 2),
                (ReviewerExclusion.Recused, 1), (ReviewerExclusion.AlreadyAssigned, 1),
            ],
            request.Excluded.Select(entry => (entry.Key, entry.Value)));
    }

    [Theory]
    [InlineData(TitleLevel.Engineer, Security, new[] { 1 })]
    [InlineData(null, null, new[] { 1 })]
    [InlineData(null, Governance, new[] { 1, 2 })]
    [InlineData(TitleLevel.SeniorEngineer, Security, new[] { 1, 2 })]
    public void Of_PanelOfTheApplication_LeavesItsMembersAlone(TitleLevel? level, string? specialty, int[] expected)
    {
        var screen = new CandidateScreen
        {
            Experts = [Expert(1), Expert(2)],
            Panels = [new PanelFact(level, specialty, new HashSet<int> { 1 })],
            Days = new(new(2026, 8, 3), new(2026, 8, 31)),
            Ground = (_, _) => null,
            IsAssigned = (_, _) => false,
        };

        Assert.Equal(expected, screen.Of(Application).Candidates);
    }

    /// <summary>Of several panels that review the same, a seat on one is enough.</summary>
    [Fact]
    public void Of_TwoPanelsOfTheApplication_KeepsTheMembersOfEither()
    {
        var screen = new CandidateScreen
        {
            Experts = [Expert(1), Expert(2), Expert(6)],
            Panels = [new PanelFact(null, null, new HashSet<int> { 1 }), new PanelFact(TitleLevel.Engineer, Security, new HashSet<int> { 2 })],
            Days = new(new(2026, 8, 3), new(2026, 8, 31)),
            Ground = (_, _) => null,
            IsAssigned = (_, _) => false,
        };

        var request = screen.Of(Application);

        Assert.Equal([1, 2], request.Candidates);
        Assert.Equal([(ReviewerExclusion.NotOnPanel, 1)], request.Excluded.Select(entry => (entry.Key, entry.Value)));
    }
}
