using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class CodesTests
{
    [Theory]
    [InlineData(CycleState.Draft, "DRAFT")]
    [InlineData(ApplicationState.EmployerConfirmed, "EMPLOYER_CONFIRMED")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, "PROFESSORIATE_SENIOR_ENGINEER")]
    public void Of_Member_IsUpperSnake(Enum value, string code) => Assert.Equal(code, Codes.Of(value));
}
