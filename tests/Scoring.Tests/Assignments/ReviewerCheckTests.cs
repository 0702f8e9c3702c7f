using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class ReviewerCheckTests
{
    [Theory]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, "CYBERSPACE_SECURITY", true)]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, TitleLevel.Engineer, "CYBERSPACE_SECURITY", true)]
    [InlineData(TitleLevel.Engineer, TitleLevel.SeniorEngineer, "CYBERSPACE_SECURITY", false)]
    [InlineData(TitleLevel.SeniorEngineer, TitleLevel.SeniorEngineer, "CYBERSPACE_GOVERNANCE", false)]
    public void Fits_RankAndSpecialty_BothAreAsked(TitleLevel held, TitleLevel target, string specialty, bool expected) =>
        Assert.Equal(expected, ReviewerCheck.Fits(held, ["CYBERSPACE_SECURITY"], target, specialty));
}
