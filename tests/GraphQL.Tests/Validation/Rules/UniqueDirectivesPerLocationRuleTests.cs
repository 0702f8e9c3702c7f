using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueDirectivesPerLocation");

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("different", "{ dog @onField @include(if: true) { name } }")]
    [InlineData("the same at two places", "{ dog @onField { name @onField } }")]
    [InlineData("repeatable", "{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    [InlineData("unknown", "{ dog @unknown @unknown { name } }")]
    [InlineData("the same on operation, variable and field", "query Q($a: Int @onVariable) @onQuery { dog @onField { mother @onField { name @onField } } }")]
    [InlineData("repeatable with the same arguments", "{ dog { name @tag(name: \"a\") @tag(name: \"a\") @tag(name: \"a\") } }")]
    public void UniqueDirectivesPerLocation_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "twice",
        "{ dog @onField @onField { name } }",
        "The directive \"@onField\" can only be used once at this location. (1:7 1:16)")]
    [InlineData(
        "three times",
        "{ dog @onField @onField @onField { name } }",
        "The directive \"@onField\" can only be used once at this location. (1:7 1:16)",
        "The directive \"@onField\" can only be used once at this location. (1:7 1:25)")]
    [InlineData(
        "two pairs",
        "{ dog @onField @include(if: true) @onField @include(if: true) { name } }",
        "The directive \"@onField\" can only be used once at this location. (1:7 1:35)",
        "The directive \"@include\" can only be used once at this location. (1:16 1:44)")]
    [InlineData(
        "at several places",
        "query Q($a: Boolean @onVariable @onVariable) @onQuery @onQuery { dog { ...F @onSpread @onSpread ... @onInline @onInline { name(surname: $a) } } } fragment F on Dog @onFragment @onFragment { name }",
        "The directive \"@onVariable\" can only be used once at this location. (1:21 1:33)",
        "The directive \"@onQuery\" can only be used once at this location. (1:46 1:55)",
        "The directive \"@onSpread\" can only be used once at this location. (1:77 1:87)",
        "The directive \"@onInline\" can only be used once at this location. (1:101 1:111)",
        "The directive \"@onFragment\" can only be used once at this location. (1:165 1:177)")]
    [InlineData(
        "on every kind of place",
        "query Q($a: Int @onVariable @onVariable) @onQuery @onQuery { dog { ...F @onSpread @onSpread ... @onInline @onInline { name } } } fragment F on Dog @onFragment @onFragment { name }",
        "The directive \"@onVariable\" can only be used once at this location. (1:17 1:29)",
        "The directive \"@onQuery\" can only be used once at this location. (1:42 1:51)",
        "The directive \"@onSpread\" can only be used once at this location. (1:73 1:83)",
        "The directive \"@onInline\" can only be used once at this location. (1:97 1:107)",
        "The directive \"@onFragment\" can only be used once at this location. (1:148 1:160)")]
    [InlineData(
        "misplaced too",
        "{ dog @onQuery @onQuery { name } }",
        "The directive \"@onQuery\" can only be used once at this location. (1:7 1:16)")]
    [InlineData(
        "with different arguments",
        "{ dog { name @skip(if: true) @skip(if: false) } }",
        "The directive \"@skip\" can only be used once at this location. (1:14 1:30)")]
    [InlineData(
        "around a repeatable one",
        "{ dog { name @onField @tag(name: \"a\") @tag(name: \"b\") @onField } }",
        "The directive \"@onField\" can only be used once at this location. (1:14 1:55)")]
    public void UniqueDirectivesPerLocation_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
