using System.Text;
using System.Text.Json.Nodes;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>Every way in which a file is refused, each told by its place and reason.</summary>
public sealed class StandardReaderTests
{
    private const string FirstLevel = "$.levels[0]";

    [Fact]
    public void Read_TheSecondStandard_IsAccepted() => Assert.Equal("second-2026", SecondStandard.Standard.Code);

    [Theory]
    [InlineData("levels/0/criteria/0/rule/is", "\"magic\"", FirstLevel + ".criteria[0].rule.is", "standard.unknownRule")]
    [InlineData("levels/0/criteria/1/criteria/0/code", "\"second.route\"", FirstLevel + ".criteria[1].criteria[0].code", "standard.duplicateCode")]
    [InlineData("levels/0/criteria/1/criteria/0/k", "9", FirstLevel + ".criteria[1].criteria[0].k", "standard.kAboveN")]
    [InlineData("levels/0/criteria/1/criteria/0/k", "0", FirstLevel + ".criteria[1].criteria[0].k", "standard.kAboveN")]
    [InlineData("levels/0/criteria/1/clause", null, FirstLevel + ".criteria[1].clause", "json.missingField")]
    [InlineData("levels/0/criteria/1/clause", "\"\"", FirstLevel + ".criteria[1].clause", "json.emptyText")]
    [InlineData("levels/0/criteria/1/colour", "\"red\"", FirstLevel + ".criteria[1].colour", "json.unknownField")]
    [InlineData("levels/0/criteria/1/requiredOn", "[]", FirstLevel + ".criteria[1]", "standard.unreached")]
    [InlineData("levels/0/criteria/1/tracks", "[\"EXCEPTIONAL\"]", FirstLevel + ".criteria[1]", "standard.trackNotOffered")]
    [InlineData("levels/0/criteria/1/requiredOn", "[\"EXCEPTIONAL\"]", FirstLevel + ".criteria[1].requiredOn", "standard.requiredUnseen")]
    [InlineData("levels/0/criteria/1/block", "\"LUCK\"", FirstLevel + ".criteria[1].block", "json.unknownCode")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/k", "1", FirstLevel + ".criteria[1].criteria[0].criteria[0].k", "standard.kOfLeaf")]
    [InlineData("levels/0/criteria/0/criteria", "[]", FirstLevel + ".criteria[0]", "standard.ruleOrCriteria")]
    [InlineData("levels/0/criteria/0/rule", null, FirstLevel + ".criteria[0]", "standard.ruleOrCriteria")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0/kinds", "[\"A9\"]", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].kinds", "standard.unknownKind")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0/where", "{\"rankAtMost\":1}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0]", "standard.factNotOfKind")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0/kinds", "[]", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].kinds", "standard.emptyList")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0/atLeast", "0", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].atLeast", "standard.outOfRange")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"countOf\",\"group\":\"nowhere\",\"k\":1}", FirstLevel + ".criteria[0].rule", "standard.unknownGroup")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"countOf\",\"group\":\"second.achievement\",\"k\":3}", FirstLevel + ".criteria[0].rule.k", "standard.kAboveN")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"oneBreak\",\"routes\":\"second.achievement\",\"floorYears\":3}", FirstLevel + ".criteria[0].rule.routes", "standard.noRoutes")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"route\",\"education\":\"BACHELOR\",\"years\":3}", FirstLevel + ".criteria[0].rule", "standard.titleAndYears")]
    [InlineData("kinds/0/required", "[\"RANK\"]", "$.kinds[0].required", "standard.factNotOfKind")]
    [InlineData("kinds/1/code", "\"A1\"", "$.kinds[1]", "standard.duplicateCode")]
    [InlineData("kinds", "[]", "$.kinds", "standard.emptyList")]
    [InlineData("version", "2", "$.version", "json.wrongType")]
    [InlineData("levels/0/criteria", "{}", FirstLevel + ".criteria", "json.wrongType")]
    [InlineData("levels/0/criteria/0", "7", FirstLevel + ".criteria[0]", "json.wrongType")]
    [InlineData("source/issuedOn", "\"2026-02-30\"", "$.source.issuedOn", "json.badDate")]
    [InlineData("title/en", null, "$.title.en", "json.missingField")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"where\":{\"contractYuanAtLeast\":-1}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.contractYuanAtLeast", "standard.outOfRange")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"where\":{\"issued\":false}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.issued", "standard.onlyTrue")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"where\":{\"colour\":1}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.colour", "json.unknownField")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"where\":{\"anyOf\":[{\"issued\":false}]}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.anyOf[0].issued", "standard.onlyTrue")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"where\":{\"allOf\":[{\"contractYuanAtLeast\":-1}]}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.allOf[0].contractYuanAtLeast", "standard.outOfRange")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"deeds\":true,\"totalTaxYuan\":1}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0]", "standard.oneMeasure")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"totalContractYuan\":1,\"totalTaxYuan\":1}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].totalTaxYuan", "standard.oneTotal")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"totalContractYuan\":0}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].totalContractYuan", "standard.outOfRange")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"substitute\":{\"kinds\":[\"A2\"],\"atMost\":0}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].substitute.atMost", "standard.outOfRange")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"A1\"],\"substitute\":{\"kinds\":[\"A99\"]}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].substitute.kinds", "standard.unknownKind")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"route\",\"education\":\"BACHELOR\",\"title\":\"ENGINEER\",\"years\":0}", FirstLevel + ".criteria[0].rule.years", "standard.outOfRange")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"route\",\"education\":\"DOCTORATE_OF_LUCK\"}", FirstLevel + ".criteria[0].rule.education", "json.unknownCode")]
    [InlineData("levels/0/criteria/0/rule", "{\"is\":\"employment\",\"within\":[\"EMPLOYED\"],\"freelanceYears\":-1}", FirstLevel + ".criteria[0].rule.freelanceYears", "standard.outOfRange")]
    [InlineData("levels/0/criteria/0/rule", "{}", FirstLevel + ".criteria[0].rule.is", "json.missingField")]
    [InlineData("levels/0/criteria/1/criteria/0/criteria/0/rule/anyOf/0/allOf/0", "{\"kinds\":[\"TOPIC\"],\"where\":{\"obtainedWithinYears\":0}}", FirstLevel + ".criteria[1].criteria[0].criteria[0].rule.anyOf[0].allOf[0].where.obtainedWithinYears", "standard.outOfRange")]
    public void Read_OneThingWrong_RefusedWithPathAndReason(string pointer, string? value, string path, string code)
    {
        var refused = Assert.Throws<StandardException>(() => Read(SecondStandard.Change(pointer, value)));
        Assert.Contains(refused.Problems, problem => problem.Path == path && problem.Reason.Code == code);
        Assert.Contains($"second.json: {path}: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralThingsWrong_AllAreListed()
    {
        var node = JsonNode.Parse(SecondStandard.Json)!;
        node["version"] = 2;
        node["levels"]![0]!["criteria"]![1]!.AsObject().Remove("clause");
        node["surplus"] = true;
        var refused = Assert.Throws<StandardException>(() => Read(node.ToJsonString()));
        Assert.Equal(3, refused.Problems.Count);
    }

    [Theory]
    [InlineData("{", "json.notJson")]
    [InlineData("", "json.notJson")]
    [InlineData("[]", "json.wrongType")]
    [InlineData("null", "json.wrongType")]
    [InlineData("{} {}", "json.notJson")]
    public void Read_NotAnObject_Refused(string text, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<StandardException>(() => Read(text)).Problems).Reason.Code);

    [Fact]
    public void Read_FieldWrittenTwice_Refused()
    {
        var twice = SecondStandard.Json.Replace("\"version\": \"1\",", "\"version\": \"1\", \"version\": \"2\",", StringComparison.Ordinal);
        Assert.Contains(Assert.Throws<StandardException>(() => Read(twice)).Problems, problem => problem is { Path: "$.version", Reason.Code: "json.duplicateField" });
    }

    [Fact]
    public void Read_CutAnywhere_IsRefusedAndNeverFails()
    {
        var text = Encoding.UTF8.GetBytes(SecondStandard.Json);
        for (var length = 0; length < text.Length - 2; length += 37)
        {
            var part = text.AsMemory(0, length);
            Assert.Throws<StandardException>(() => StandardReader.Read(part, "part.json"));
        }
    }

    private static Standard Read(string json) => StandardReader.Read(Encoding.UTF8.GetBytes(json), "second.json");
}
