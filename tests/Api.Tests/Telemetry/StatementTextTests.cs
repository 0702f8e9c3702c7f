using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Tests.Telemetry;

public sealed class StatementTextTests
{
    [Theory]
    [InlineData("SELECT 1", "SELECT 1")]
    [InlineData("WHERE a = 'x' AND b = @p", "WHERE a = '?' AND b = @p")]
    [InlineData("WHERE a = N'it''s' OR b = ''", "WHERE a = N'?' OR b = '?'")]
    [InlineData("WHERE a = 'open", "WHERE a = '?'")]
    public void WithoutLiterals_Texts_AreLeftOut(string statement, string expected) =>
        Assert.Equal(expected, StatementText.WithoutLiterals(statement));

    [Theory]
    [InlineData("SELECT \"a\".\"Id\"", "SELECT")]
    [InlineData("\n  update x", "UPDATE")]
    [InlineData("PRAGMA", "PRAGMA")]
    [InlineData("-- a tag\n-- another\n\nSELECT 1", "SELECT")]
    [InlineData("-- a tag", "")]
    public void Verb_OfAStatement_IsItsFirstWord(string statement, string expected) => Assert.Equal(expected, StatementText.Verb(statement));
}
