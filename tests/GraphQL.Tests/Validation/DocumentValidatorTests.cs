using System.Text;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private static readonly ParserOptions Large = ParserOptions.Trusted;

    [Fact]
    public void SpecifiedRules_All_AreTheTwentySevenOfTheSpecification()
    {
        Assert.Equal(27, SpecifiedRules.All.Rules.Length);
        Assert.Equal(27, SpecifiedRules.All.Rules.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void Validate_LawfulDocument_NoErrors()
    {
        var document = Parser.Parse("""
            query Q($surname: Boolean = true, $with: Boolean!) {
              human(id: 4) {
                name(surname: $surname)
                pets { ...Named ... on Dog @include(if: $with) { barks } }
              }
            }

            fragment Named on Pet { __typename name }
            """);
        Assert.Empty(DocumentValidator.Validate(Pets.Schema, document));
    }

    [Fact]
    public void Validate_SeveralRulesBroken_ReportsAllWithCodeAndPlace()
    {
        var errors = DocumentValidator.Validate(Pets.Schema, Parser.Parse("query Q($a: Int) { dog { wheels } }"));
        Assert.Equal(
            ["Cannot query field \"wheels\" on type \"Dog\". (1:26)", "Variable \"$a\" is never used in operation \"Q\". (1:9)"],
            errors.Select(RuleHarness.Show));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.Validation, error.Code));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    public void Validate_MoreErrorsThanAllowed_StopsWithANote(int allowed)
    {
        var fields = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"unknown{i}"));
        var options = new ValidationOptions { MaxErrors = allowed };
        var errors = DocumentValidator.Validate(Pets.Schema, Parser.Parse($"{{ dog {{ {fields} }} }}"), options);
        Assert.Equal(allowed + 1, errors.Length);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void Validate_DefaultOptions_StopAtTwentyErrors()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"unknown{i}"));
        Assert.Equal(21, DocumentValidator.Validate(Pets.Schema, Parser.Parse($"{{ dog {{ {fields} }} }}")).Length);
    }

    [Theory]
    [InlineData("{ dog { nam } }")]
    [InlineData("{ pet { nickname } }")]
    [InlineData("query Q($a: Strin) { arguments { text(value: $a) } }")]
    [InlineData("{ dog { knows(comand: SIT) } }")]
    [InlineData("{ dog { knows(command: SITT) } }")]
    [InlineData("{ arguments { complex(value: { required: true, coun: 1 }) } }")]
    public void Validate_SuggestionsSwitchedOff_NamesNothingOfTheSchema(string document)
    {
        var parsed = Parser.Parse(document);
        var with = DocumentValidator.Validate(Pets.Schema, parsed);
        var without = DocumentValidator.Validate(Pets.Schema, parsed, new ValidationOptions { SuggestNames = false });
        Assert.Contains(with, error => error.Message.Contains("Did you mean", StringComparison.Ordinal));
        Assert.DoesNotContain(without, error => error.Message.Contains("Did you mean", StringComparison.Ordinal));
        Assert.Equal(with.Length, without.Length);
    }

    [Fact]
    public void Validate_ChainOfFiveThousandFragments_HasNoErrors()
    {
        var text = new StringBuilder("{ dog { ...F0 } }");
        for (var i = 0; i < 5_000; i++)
        {
            text.Append(Invariant($" fragment F{i} on Dog {{ ...F{i + 1} }}"));
        }

        text.Append(" fragment F5000 on Dog { name }");
        var options = new ValidationOptions { MaxFieldComparisons = 100_000 };
        Assert.Empty(DocumentValidator.Validate(Pets.Schema, Parser.Parse(text.ToString(), Large), options));
    }

    [Fact]
    public void Validate_CircleOfFiveThousandFragments_IsReportedOnce()
    {
        var text = new StringBuilder("{ dog { ...F0 } }");
        for (var i = 0; i < 5_000; i++)
        {
            text.Append(Invariant($" fragment F{i} on Dog {{ name ...F{(i + 1) % 5_000} }}"));
        }

        var options = new ValidationOptions { MaxFieldComparisons = 1_000_000 };
        var error = Assert.Single(DocumentValidator.Validate(Pets.Schema, Parser.Parse(text.ToString(), Large), options));
        Assert.StartsWith("Cannot spread fragment \"F0\" within itself via \"F1\", \"F2\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OverlappingFields_MoreFieldsThanTheBudget_IsRefusedAsALimit()
    {
        var fields = string.Join(' ', Enumerable.Repeat("name", 11));
        var options = new ValidationOptions { MaxFieldComparisons = 20 };
        var error = Assert.Single(DocumentValidator.Validate(Pets.Schema, Parser.Parse($"{{ dog {{ {fields} }} }}"), options));
        Assert.Equal(ErrorCodes.Limit, error.Code);
    }

    /// <summary>Each selection is looked at twice, for its shape and for its field: here 2 x (1 + 2).</summary>
    [Theory]
    [InlineData(6, null)]
    [InlineData(5, ErrorCodes.Limit)]
    public void OverlappingFields_AtAndAroundTheBudget_AreCounted(int budget, string? code)
    {
        var options = new ValidationOptions { MaxFieldComparisons = budget };

        var errors = DocumentValidator.Validate(Pets.Schema, Parser.Parse("{ dog { name nickname } }"), options);

        Assert.Equal(code, errors.FirstOrDefault()?.Code);
    }

    [Fact]
    public void OverlappingFields_InlineFragmentsOfTwoHundredTimesOneHundred_StayWithinTheBudget()
    {
        // 200 fragments of 100 fields each: comparing every two of them would be 2 x 10^8 steps. 20 000 fields are
        // more than the default budget, so that the document is refused after 10 000.
        var fields = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"a{i}: name"));
        var fragments = string.Concat(Enumerable.Repeat($"... on Dog {{ {fields} }} ", 200));
        var document = Parser.Parse($"{{ dog {{ {fragments} }} }}", Large);
        Assert.Equal(ErrorCodes.Limit, Assert.Single(DocumentValidator.Validate(Pets.Schema, document)).Code);
        Assert.Empty(DocumentValidator.Validate(Pets.Schema, document, new ValidationOptions { MaxFieldComparisons = 50_000 }));
    }

    [Fact]
    public void OverlappingFields_FragmentsThatDoubleAtEachStep_AreLookedAtOnce()
    {
        // Without memory the number of paths doubles with each of 40 fragments.
        var text = new StringBuilder("{ human { ...F0 } }");
        for (var i = 0; i < 40; i++)
        {
            text.Append(Invariant($" fragment F{i} on Human {{ a: relatives {{ ...F{i + 1} }} b: relatives {{ ...F{i + 1} }} }}"));
        }

        text.Append(" fragment F40 on Human { name }");
        var options = new ValidationOptions { Rules = new RuleSet(RuleHarness.Specified("OverlappingFieldsCanBeMerged")) };
        Assert.Empty(DocumentValidator.Validate(Pets.Schema, Parser.Parse(text.ToString(), Large), options));
    }

    [Fact]
    public void Validate_TreeDeeperThanAnyWalk_IsALimitError()
    {
        SelectionSetNode? selections = null;
        for (var i = 0; i < 100_000; i++)
        {
            var field = new FieldNode(Location.None, null, new NameNode(Location.None, "mother"), [], [], selections);
            selections = new SelectionSetNode(Location.None, [field]);
        }

        var operation = new OperationDefinitionNode(Location.None, null, OperationType.Query, null, [], [], selections!);
        var document = new DocumentNode(Location.None, [operation]);
        Assert.Equal(ErrorCodes.Limit, Assert.Single(DocumentValidator.Validate(Pets.Schema, document)).Code);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
