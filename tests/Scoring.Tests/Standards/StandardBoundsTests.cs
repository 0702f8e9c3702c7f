using System.Text;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>Every least value and every list that may not be empty in <c>standard.schema.json</c> is asked for by the reader too.</summary>
public sealed class StandardBoundsTests
{
    private const string Leaf = "levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0";
    private const string Rule = "levels/0/criteria/0/rule";

    [Theory]
    [InlineData("rankAtMost", "0")]
    [InlineData("gradeAtMost", "0")]
    [InlineData("gradeAtLeast", "0")]
    [InlineData("contractYuanAtLeast", "-1")]
    [InlineData("taxYuanAtLeast", "-1")]
    [InlineData("obtainedWithinYears", "0")]
    [InlineData("clientIn", "[]")]
    [InlineData("issuerIn", "[]")]
    [InlineData("confirmed", "[]")]
    [InlineData("anyOf", "[]")]
    [InlineData("allOf", "[]")]
    public void Read_ConditionBelowItsBound_IsRefusedAtItsField(string name, string value) =>
        AssertRefusedAt(Leaf, "{\"kinds\":[\"PAPER\"],\"where\":{\"" + name + "\":" + value + "}}", $".where.{name}");

    [Theory]
    [InlineData("""{"is":"oneBreak","routes":"second.route","floorYears":0}""", ".floorYears")]
    [InlineData("""{"is":"oneBreak","routes":"","floorYears":3}""", ".routes")]
    [InlineData("""{"is":"recommendations","count":0}""", ".count")]
    [InlineData("""{"is":"countOf","group":"second.achievement","k":0}""", ".k")]
    [InlineData("""{"is":"countOf","group":"","k":1}""", ".group")]
    [InlineData("""{"is":"employment","within":[]}""", ".within")]
    [InlineData("""{"is":"route","education":"BACHELOR","title":"ENGINEER","years":3,"probationYears":0}""", ".probationYears")]
    [InlineData("""{"is":"records","anyOf":[]}""", ".anyOf")]
    [InlineData("""{"is":"records","anyOf":[{"allOf":[]}]}""", ".anyOf[0].allOf")]
    [InlineData("""{"is":"records","anyOf":[{"allOf":[{"kinds":[]}]}]}""", ".anyOf[0].allOf[0].kinds")]
    public void Read_RuleBelowItsBound_IsRefusedAtItsField(string rule, string field) => AssertRefusedAt(Rule, rule, field);

    [Theory]
    [InlineData("code", "\"\"")]
    [InlineData("version", "\"\"")]
    [InlineData("source/document", "\"\"")]
    [InlineData("source/issuers", "[]")]
    [InlineData("source/issuers", "[\"\"]")]
    [InlineData("specialties", "[]")]
    [InlineData("specialties/0/code", "\"\"")]
    [InlineData("specialties/0/clause", "\"\"")]
    [InlineData("specialties/0/label/zh", "\"\"")]
    [InlineData("kinds/0/code", "\"\"")]
    [InlineData("kinds/0/grades", "0")]
    [InlineData("levels", "[]")]
    [InlineData("levels/0/clause", "\"\"")]
    [InlineData("levels/0/tracks", "[]")]
    [InlineData("levels/0/criteria", "[]")]
    [InlineData("levels/0/criteria/0/code", "\"\"")]
    public void Read_FieldBelowItsBound_IsRefused(string pointer, string value) => Refused(pointer, value);

    private static void AssertRefusedAt(string pointer, string value, string field)
    {
        var problems = Refused(pointer, value).Problems;

        Assert.Contains(problems, problem => problem.Path.Contains(field, StringComparison.Ordinal));
    }

    private static StandardException Refused(string pointer, string value) => Assert.Throws<StandardException>(
        () => StandardReader.Read(Encoding.UTF8.GetBytes(SecondStandard.Change(pointer, value)), "second.json"));
}
