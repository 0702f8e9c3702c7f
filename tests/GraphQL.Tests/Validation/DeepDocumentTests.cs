using System.Globalization;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Input;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>
/// The deepest documents that any options let through pass every later step, on a thread whose stack is as small as those
/// of the smallest systems: a stack that overflows would end the process.
/// </summary>
public sealed class DeepDocumentTests
{
    private const int Deepest = 200;
    private const int SmallStack = 1024 * 1024;
    private static readonly ParserOptions Options = ParserOptions.Trusted with { MaxDepth = Deepest };

    public static TheoryData<string, string, string, string, string, string> Shapes => new()
    {
        // what, start, level, core, end of level, end
        { "fields", "{ dog ", "{ mother ", "{ name }", "}", "}" },
        { "fields with arguments and directives", "{ human(id: 1) ", "{ name(surname: true) a: relatives @include(if: true) ", "{ name }", "}", "}" },
        { "inline fragments", "{ dog ", "{ ... on Dog @include(if: true) ", "{ name }", "}", "}" },
        { "inline fragments without condition", "{ ", "... { ", "dog { name }", "}", "}" },
        { "lists", "{ arguments { json(value: ", "[", "1", "]", ") } }" },
        { "objects", "{ arguments { json(value: ", "{ a: ", "1", "}", ") } }" },
        { "lists of objects", "{ arguments { json(value: ", "[{ a: ", "1", "}]", ") } }" },
        { "input objects", "{ arguments { complex(value: ", "{ required: true, inner: ", "null", "}", ") } }" },
        { "defaults", "query ($v: Json = ", "[", "1", "]", ") { arguments { json(value: $v) } }" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryStep_OfTheDeepestDocument_EndsWithoutFailing(string what, string start, string level, string core, string end, string last)
    {
        var each = level.Count(c => c is '[' or '{');
        var levels = (Deepest - 2) / each;
        var text = start + string.Concat(Enumerable.Repeat(level, levels)) + core + string.Concat(Enumerable.Repeat(end, levels)) + last;
        OnASmallStack(() =>
        {
            var document = Parser.Parse(text, Options);
            Assert.InRange(document.Statistics.Depth, Deepest - 3, Deepest);
            var errors = DocumentValidator.Validate(Pets.Schema, document);
            Assert.True(errors.IsEmpty, $"{what}: {string.Join("; ", errors.Select(RuleHarness.Show))}");
            Assert.Equal(SyntaxDump.Of(document), SyntaxDump.Of(Parser.Parse(SyntaxPrinter.Print(document), Options)));
            CoerceAll(document);
        });
    }

    [Theory]
    [InlineData("[", "1", "]")]
    [InlineData("{\"inner\":", "null", "}")]
    [InlineData("[{\"a\":", "1", "}]")]
    public void Coercion_OfTheDeepestJson_EndsWithoutFailing(string level, string core, string end)
    {
        // The reader of JSON itself stops at 64 levels.
        var each = level.Count(c => c is '[' or '{');
        var json = string.Concat(Enumerable.Repeat(level, 63 / each)) + core + string.Concat(Enumerable.Repeat(end, 63 / each));
        OnASmallStack(() => Assert.All(["Json", "Complex", "[[[Int]]]", "Range"], type => Assert.NotEmpty(Types.Input.InputCoercer.CoerceJson(Pets.Schema, type, json))));
    }

    [Fact]
    public void Validation_OfAnything_TellsErrorsAndDoesNotFail()
    {
        var generator = new TokenGenerator(seed: 5);
        for (var i = 0; i < 400; i++)
        {
            var text = string.Join(' ', generator.Document());
            var document = Parser.Parse(text, ParserOptions.Trusted);
            var errors = DocumentValidator.Validate(Pets.Schema, document);
            Assert.All(errors, error => Assert.True(
                error.Code is ErrorCodes.Validation or ErrorCodes.Limit && error.Message.Length > 0 && error.Locations.All(place => place is { Line: > 0, Column: > 0 }),
                $"number {i.ToString(CultureInfo.InvariantCulture)}: {RuleHarness.Show(error)}\n{text}"));
            Assert.Equal(errors.Select(RuleHarness.Show), DocumentValidator.Validate(Pets.Schema, document).Select(RuleHarness.Show));
        }
    }

    private static void CoerceAll(DocumentNode document)
    {
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var variables = VariableCoercion.Coerce(Pets.Schema, operation.VariableDefinitions, null, out var errors);
        Assert.Empty(errors);
        foreach (var field in NodeList.Of(document).OfType<FieldNode>().Where(field => field.Name.Value is "json" or "complex"))
        {
            var definition = ((ObjectType)Pets.Schema.FindType("Arguments")!).Fields[field.Name.Value];
            Assert.NotNull(ArgumentCoercion.Coerce(definition.Arguments, field.Arguments, variables, out var error));
            Assert.Null(error);
        }
    }

    private static void OnASmallStack(Action steps)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    steps();
                }
                catch (Exception error) when (error is not OutOfMemoryException)
                {
                    failure = error;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.True(failure is null, failure?.ToString());
    }
}
