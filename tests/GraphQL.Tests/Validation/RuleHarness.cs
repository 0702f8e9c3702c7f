using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>Runs one rule alone over a document; errors are shown as message and places, as in <c>Text. (1:3 1:9)</c>.</summary>
internal static class RuleHarness
{
    /// <summary>A rule of the specification by its name.</summary>
    internal static RuleDefinition Specified(string name) => SpecifiedRules.All.Rules.Single(rule => rule.Name == name);

    internal static void AssertValid(RuleDefinition rule, string what, string document, Schema? schema = null)
    {
        var errors = Errors(rule, document, schema);
        Assert.True(errors is [], $"{what}: {string.Join("; ", errors)}");
    }

    internal static void AssertErrors(RuleDefinition rule, string what, string document, string[] errors, Schema? schema = null)
    {
        Assert.NotEmpty(errors);
        var actual = Errors(rule, document, schema);
        Assert.True(
            errors.SequenceEqual(actual),
            $"{what}\nexpected:\n  {string.Join("\n  ", errors)}\nactual:\n  {string.Join("\n  ", actual)}");
    }

    /// <summary>The errors of one rule, in the order of their first place in the document.</summary>
    internal static string[] Errors(RuleDefinition rule, string document, Schema? schema = null)
    {
        var options = new ValidationOptions { Rules = new RuleSet(rule), MaxErrors = 100 };
        return [.. DocumentValidator.Validate(schema ?? Pets.Schema, Parser.Parse(document), options).OrderBy(FirstPlace).Select(Show)];
    }

    private static (int, int) FirstPlace(GraphQLError error) =>
        error.Locations is [var first, ..] ? (first.Line, first.Column) : default;

    internal static string Show(GraphQLError error) =>
        $"{error.Message} ({string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))})";
}
