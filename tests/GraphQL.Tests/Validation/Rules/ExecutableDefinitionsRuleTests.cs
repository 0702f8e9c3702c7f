using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("ExecutableDefinitions");

    [Theory]
    [InlineData("one operation", "{ dog { name } }")]
    [InlineData("operations and fragments", "query A { dog { ...F } } fragment F on Dog { name }")]
    [InlineData("a fragment alone", "fragment F on Dog { name }")]
    [InlineData("descriptions on operations", "\"text\" query A { dog { name } }")]
    [InlineData("mutation and subscription", "mutation { rename(id: 1) { name } } subscription { born { name } }")]
    [InlineData("descriptions on fragments and variables", "\"q\" query A(\"v\" $a: Int) { dog { ...F } } \"f\" fragment F on Dog { name }")]
    public void ExecutableDefinitions_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "a type",
        "{ dog { name } } type Cow { name: String }",
        "The \"Cow\" definition is not executable. (1:18)")]
    [InlineData(
        "an extension",
        "{ dog { name } } extend type Dog { color: String }",
        "The \"Dog\" definition is not executable. (1:18)")]
    [InlineData(
        "a schema and its extension",
        "schema { query: Query } extend schema @onQuery { mutation: Mutation }",
        "The schema definition is not executable. (1:1)",
        "The schema definition is not executable. (1:25)")]
    [InlineData(
        "every other kind",
        "scalar A interface B { a: Int } union C = Dog enum D { E } input F { a: Int } directive @g on FIELD",
        "The \"A\" definition is not executable. (1:1)",
        "The \"B\" definition is not executable. (1:10)",
        "The \"C\" definition is not executable. (1:33)",
        "The \"D\" definition is not executable. (1:47)",
        "The \"F\" definition is not executable. (1:60)",
        "The \"g\" definition is not executable. (1:79)")]
    [InlineData(
        "between operations",
        "query A { dog { name } } scalar S query B { dog { name } }",
        "The \"S\" definition is not executable. (1:26)")]
    [InlineData(
        "extensions of every kind",
        "extend scalar A @x extend interface B @x extend union C @x extend enum D @x extend input F @x extend schema @x",
        "The \"A\" definition is not executable. (1:1)",
        "The \"B\" definition is not executable. (1:20)",
        "The \"C\" definition is not executable. (1:42)",
        "The \"D\" definition is not executable. (1:60)",
        "The \"F\" definition is not executable. (1:77)",
        "The schema definition is not executable. (1:95)")]
    [InlineData(
        "described",
        "{ dog { name } } \"text\" type T { a: Int }",
        "The \"T\" definition is not executable. (1:18)")]
    public void ExecutableDefinitions_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
