using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Types;

public sealed class EnumTypeTests
{
    private static readonly EnumType Days = new("Day")
    {
        Values = { new EnumValue("SATURDAY", DayOfWeek.Saturday), new EnumValue("SUNDAY", DayOfWeek.Sunday) },
    };

    [Fact]
    public void ParseLiteral_Name_IsTheRuntimeValue() =>
        Assert.Equal(DayOfWeek.Sunday, Days.ParseLiteral(Parser.ParseValue("SUNDAY")).Value);

    [Fact]
    public void ParseValue_NameOrRuntimeValue_IsTheRuntimeValue()
    {
        Assert.Equal(DayOfWeek.Sunday, Days.ParseValue("SUNDAY").Value);
        Assert.Equal(DayOfWeek.Sunday, Days.ParseValue(DayOfWeek.Sunday).Value);
    }

    [Theory]
    [InlineData("MONDAY", "Value \"MONDAY\" does not exist in \"Day\" enum.")]
    [InlineData("sunday", "Value \"sunday\" does not exist in \"Day\" enum.")]
    [InlineData("\"SUNDAY\"", "Enum \"Day\" cannot represent non-enum value: \"SUNDAY\".")]
    [InlineData("1", "Enum \"Day\" cannot represent non-enum value: 1.")]
    public void ParseLiteral_Other_SaysWhy(string literal, string error) =>
        Assert.Equal(error, Days.ParseLiteral(Parser.ParseValue(literal)).Error);

    [Theory]
    [InlineData("MONDAY", "Value \"MONDAY\" does not exist in \"Day\" enum.")]
    [InlineData(0, "Enum \"Day\" cannot represent non-string value: 0.")]
    [InlineData(true, "Enum \"Day\" cannot represent non-string value: true.")]
    public void ParseValue_Other_SaysWhy(object value, string error) => Assert.Equal(error, Days.ParseValue(value).Error);

    [Fact]
    public void Serialize_RuntimeValue_IsTheName()
    {
        Assert.Equal("SATURDAY", Days.Serialize(DayOfWeek.Saturday).Value);
        Assert.False(Days.Serialize(DayOfWeek.Monday).IsSuccess);
    }

    [Fact]
    public void EnumValue_WithoutRuntimeValue_StandsForItsName() => Assert.Equal("A", new EnumValue("A").RuntimeValue);
}
