using System.Globalization;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>
/// Laws of all rules together, over generated queries: a lawful one has no errors; one fault, put anywhere, is told by the
/// rule that forbids it and by no other; the order of definitions does not matter.
/// </summary>
public sealed class GeneratedQueryTests
{
    private static readonly ValidationOptions Unbounded = new() { MaxErrors = int.MaxValue };

    /// <summary>A fault: its name, the rule that tells it, selections, variables and a definition that make it.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "unknown field", "FieldsOnCorrectType", "nowhere", "", "" },
        { "selection below a leaf", "ScalarLeafs", "__typename { a }", "", "" },
        { "unknown argument", "KnownArgumentNames", "other: __typename(a: 1)", "", "" },
        { "unknown argument of a directive", "KnownArgumentNames", "__typename @tag(name: \"a\", deep: 1)", "", "" },
        { "argument given twice", "UniqueArgumentNames", "__typename @include(if: true, if: true)", "", "" },
        { "required argument missing", "ProvidedRequiredArguments", "__typename @include", "", "" },
        { "wrong literal", "ValuesOfCorrectType", "__typename @include(if: 1)", "", "" },
        { "null for a required argument", "ValuesOfCorrectType", "__typename @include(if: null)", "", "" },
        { "wrong literal deep inside", "ValuesOfCorrectType", "__typename @limit(range: { to: 1, tags: [[1]] })", "", "" },
        { "required input field missing", "ValuesOfCorrectType", "__typename @limit(range: {})", "", "" },
        { "oneOf with two members", "ValuesOfCorrectType", "__typename @limit(range: { to: 1 }, choice: { number: 1, text: \"a\" })", "", "" },
        { "input field given twice", "UniqueInputFieldNames", "__typename @limit(range: { to: 1, to: 1 })", "", "" },
        { "unknown directive", "KnownDirectives", "__typename @nobody", "", "" },
        { "directive at the wrong place", "KnownDirectives", "__typename @onQuery", "", "" },
        { "directive repeated", "UniqueDirectivesPerLocation", "__typename @onField @onField", "", "" },
        { "one name for two fields", "OverlappingFieldsCanBeMerged", "c: __typename c: FIELD", "", "" },
        { "one name for two fields, in fragments", "OverlappingFieldsCanBeMerged", "... { c: __typename } ...Conflict", "", "fragment Conflict on TYPE { ... { c: FIELD } }" },
        { "unknown type", "KnownTypeNames", "... on Nowhere { a }", "", "" },
        { "unknown type of a variable", "KnownTypeNames", "__typename @include(if: $w)", "$w: Nowhere", "" },
        { "fragment on a leaf", "FragmentsOnCompositeTypes", "... on Int { a }", "", "" },
        { "fragment on an input object", "FragmentsOnCompositeTypes", "...OnInput", "", "fragment OnInput on Complex { a }" },
        { "unknown fragment", "KnownFragmentNames", "...Nobody", "", "" },
        { "unused fragment", "NoUnusedFragments", "", "", "fragment Unused on TYPE { __typename }" },
        { "fragments of one name", "UniqueFragmentNames", "...Twice", "", "fragment Twice on TYPE { __typename } fragment Twice on TYPE { __typename }" },
        { "fragment within itself", "NoFragmentCycles", "...Circle", "", "fragment Circle on TYPE { ... { ...Circle } }" },
        { "fragment within itself through another", "NoFragmentCycles", "...Circle", "", "fragment Circle on TYPE { ...Other } fragment Other on TYPE { ...Circle }" },
        { "spread that cannot be", "PossibleFragmentSpreads", "... on APART { __typename }", "", "" },
        { "fragment that cannot be", "PossibleFragmentSpreads", "...Apart", "", "fragment Apart on APART { __typename }" },
        { "variable not defined", "NoUndefinedVariables", "__typename @include(if: $w)", "", "" },
        { "variable not defined, in a fragment", "NoUndefinedVariables", "...Uses", "", "fragment Uses on TYPE { __typename @skip(if: $w) }" },
        { "variable not used", "NoUnusedVariables", "", "$w: Int", "" },
        { "variables of one name", "UniqueVariableNames", "__typename @include(if: $w)", "$w: Boolean!, $w: Boolean!", "" },
        { "variable of an output type", "VariablesAreInputTypes VariablesInAllowedPosition", "__typename @tag(name: $w)", "$w: Dog", "" },
        { "nullable variable where null may not be", "VariablesInAllowedPosition", "__typename @include(if: $w)", "$w: Boolean", "" },
        { "variable of another type", "VariablesInAllowedPosition", "__typename @include(if: $w)", "$w: String!", "" },
        { "variable of another type, in a fragment", "VariablesInAllowedPosition", "...Uses", "$w: String!", "fragment Uses on TYPE { __typename @include(if: $w) }" },
        { "nullable member of oneOf", "VariablesInAllowedPosition", "__typename @limit(range: { to: 1 }, choice: { number: $w })", "$w: Int", "" },
        { "wrong default", "ValuesOfCorrectType", "__typename @include(if: $w)", "$w: Boolean! = 1", "" },
        { "a second, anonymous operation", "LoneAnonymousOperation", "", "", "{ __typename }" },
        { "operations of one name", "UniqueOperationNames", "", "", "query Generated { __typename }" },
        { "a type among operations", "ExecutableDefinitions", "", "", "scalar Other" },
        { "two fields in a subscription", "SingleFieldSubscriptions", "", "", "subscription S { born { name } moved { name } }" },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Validate_LawfulQuery_HasNoErrors(int seed)
    {
        var generator = new QueryGenerator(Pets.Schema, seed);
        for (var i = 0; i < 300; i++)
        {
            var document = string.Join('\n', generator.Definitions());
            var errors = Validate(document);
            Assert.True(errors.Length == 0, $"seed {seed}: {string.Join("; ", errors.Select(RuleHarness.Show))}\n{document}");
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_OneFaultAnywhere_IsToldByItsRuleAlone(string what, string rule, string selection, string variables, string definition)
    {
        var generator = new QueryGenerator(Pets.Schema, seed: 7);
        for (var i = 0; i < 15; i++)
        {
            var document = string.Join('\n', WithFault(generator, selection, variables, definition));
            var parsed = Parser.Parse(document, ParserOptions.Trusted);
            var told = SpecifiedRules.All.Rules
                .Where(one => DocumentValidator.Validate(Pets.Schema, parsed, Unbounded with { Rules = new RuleSet(one) }).Length > 0)
                .Select(one => one.Name);
            Assert.True(rule == string.Join(' ', told), $"{what}, number {i}: told by {string.Join(' ', told)}\n{document}");
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_DefinitionsInAnotherOrder_TellTheSame(string what, string rule, string selection, string variables, string definition)
    {
        var random = new Random(11);
        var generator = new QueryGenerator(Pets.Schema, seed: 11);
        for (var i = 0; i < 8; i++)
        {
            var definitions = WithFault(generator, selection, variables, definition);
            var expected = Messages(definitions);
            var shuffled = definitions.ToArray();
            random.Shuffle(shuffled);
            Assert.True(expected.SequenceEqual(Messages(shuffled)), $"{what}, {rule}, number {i}\n{string.Join('\n', definitions)}");
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_PrintedAgain_TellsTheSame(string what, string rule, string selection, string variables, string definition)
    {
        var document = Parser.Parse(string.Join('\n', WithFault(new QueryGenerator(Pets.Schema, 13), selection, variables, definition)), ParserOptions.Trusted);
        var again = Parser.Parse(SyntaxPrinter.Print(document), ParserOptions.Trusted);
        var first = DocumentValidator.Validate(Pets.Schema, document, Unbounded);
        Assert.Equal(first.Select(RuleHarness.Show), DocumentValidator.Validate(Pets.Schema, document, Unbounded).Select(RuleHarness.Show));
        Assert.True(first.Select(e => e.Message).SequenceEqual(DocumentValidator.Validate(Pets.Schema, again, Unbounded).Select(e => e.Message)), $"{what} {rule}");
    }

    /// <summary>A lawful query with the fault in it. TYPE, FIELD and APART stand for the place's type, a leaf of it and a type apart from it.</summary>
    private static List<string> WithFault(QueryGenerator generator, string selection, string variables, string definition)
    {
        CompositeType place = Pets.Schema.QueryType;
        var definitions = generator.Definitions(variables, type =>
        {
            place = type;
            return Fill(selection, type);
        });
        if (definition.Length > 0)
        {
            definitions.AddRange(Parser.Parse(Fill(definition, place)).Definitions.Select(SyntaxPrinter.Print));
        }

        return definitions;
    }

    private static string Fill(string template, CompositeType place)
    {
        var field = place is ComplexOutputType complex ? complex.Fields.FirstOrDefault(one => one.Type.Named.IsLeaf && one.Arguments.All(a => !a.IsRequired)) : null;
        var apart = Pets.Schema.Types.OfType<CompositeType>().First(other => !other.IsIntrospection && !Pets.Schema.Overlap(place, other));

        // A union has no fields, and the root no leaves: there another argument makes the conflict.
        return template
            .Replace("FIELD", field?.Name ?? (place is UnionType union ? $"__typename ... on {union.Types[0]} {{ c: name }}" : "dog { __typename }"), StringComparison.Ordinal)
            .Replace("TYPE", place.Name, StringComparison.Ordinal)
            .Replace("APART", apart.Name, StringComparison.Ordinal);
    }

    private static List<string> Messages(IEnumerable<string> definitions) =>
        [.. Validate(string.Join('\n', definitions)).Select(Ordered).Order(StringComparer.Ordinal)];

    /// <summary>The words of a message in one order: which of two fields or fragments is named first depends on the text.</summary>
    private static string Ordered(GraphQLError error) =>
        string.Join(' ', error.Message.Split(' ', '"', '.').Order(StringComparer.Ordinal)) + error.Locations.Length.ToString(CultureInfo.InvariantCulture);

    private static System.Collections.Immutable.ImmutableArray<GraphQLError> Validate(string document) =>
        DocumentValidator.Validate(Pets.Schema, Parser.Parse(document, ParserOptions.Trusted), Unbounded);
}
