using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class CodesTests
{
    [Theory]
    [InlineData(CycleState.Draft, "DRAFT")]
    [InlineData(ApplicationState.EmployerConfirmed, "EMPLOYER_CONFIRMED")]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, "PROFESSORIATE_SENIOR_ENGINEER")]
    public void Of_Member_IsUpperSnake(Enum value, string code) => Assert.Equal(code, Codes.Of(value));

    [Fact]
    public void Of_MemberOfAKnownEnum_IsTheSameAsBoxed() =>
        Assert.All(Enum.GetValues<ApplicationState>(), state => Assert.Equal(Codes.Of((Enum)state), Codes.Of(state)));

    [Fact]
    public void Parse_CodeOfEachMember_IsTheMember() =>
        Assert.All(Enum.GetValues<ApplicationState>(), state => Assert.Equal(state, EnumCodes<ApplicationState>.Parse(Codes.Of(state))));

    [Fact]
    public void Of_NotAMember_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Codes.Of((CycleState)99));

    [Fact]
    public void Parse_NoCode_Throws() => Assert.Throws<FormatException>(() => EnumCodes<CycleState>.Parse("NOWHERE"));
}
