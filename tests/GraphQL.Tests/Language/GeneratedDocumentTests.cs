using System.Text;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Laws of the parser and the printer over generated documents with every production of the grammar.</summary>
public sealed class GeneratedDocumentTests
{
    private const int Documents = 150;
    private static readonly string[] Ignored = [" ", "\n", "\r\n", "\r", "\t", ",", " , ", "\uFEFF", " # comment \"{\n", "\n\n  "];

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Print_GeneratedDocument_ParsesToTheSameTreeAndPrintsTheSame(int seed) => ForEach(seed, (tokens, _) =>
    {
        var document = Parse(tokens);
        var printed = SyntaxPrinter.Print(document);
        var again = Parser.Parse(printed, ParserOptions.Trusted);
        Same(SyntaxDump.Of(document), SyntaxDump.Of(again), seed, printed);
        Same(printed, SyntaxPrinter.Print(again), seed, printed);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_OtherIgnoredTokens_GivesTheSameTree(int seed) => ForEach(seed, (tokens, random) =>
    {
        var text = new StringBuilder(random.GetItems(Ignored, 1)[0]);
        foreach (var token in tokens)
        {
            text.Append(token).Append(random.GetItems(Ignored, 1)[0]);
        }

        Same(SyntaxDump.Of(Parse(tokens)), SyntaxDump.Of(Parser.Parse(text.ToString(), ParserOptions.Trusted)), seed, text.ToString());
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Advance_GeneratedTokens_GivesEachAsWritten(int seed) => ForEach(seed, (tokens, _) =>
    {
        var lexer = new Lexer(new Source(string.Join(" ,#\n", tokens)));
        foreach (var token in tokens)
        {
            lexer.Advance();
            Assert.Equal(token, lexer.Span.ToString());
        }

        lexer.Advance();
        Assert.Equal(TokenKind.EndOfFile, lexer.Kind);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_TokensThatNeedNoSpace_MayTouch(int seed) => ForEach(seed, (tokens, _) =>
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            // Only words and numbers run together, and a string must not open beside another's end.
            text.Append(text.Length > 0 && Clings(text[^1]) && Clings(token[0]) ? " " : "").Append(token);
        }

        Same(SyntaxDump.Of(Parse(tokens)), SyntaxDump.Of(Parser.Parse(text.ToString(), ParserOptions.Trusted)), seed, text.ToString());
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_GeneratedDocument_CountsWhatAWalkFinds(int seed) => ForEach(seed, (tokens, _) =>
    {
        var document = Parse(tokens);
        var nodes = NodeList.Of(document);
        var fields = nodes.OfType<FieldNode>().ToList();
        Assert.Equal(
            new DocumentStatistics(
                tokens.Count, fields.Count, fields.Count(field => field.Alias is not null), nodes.OfType<DirectiveNode>().Count(), document.Statistics.Depth),
            document.Statistics);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_ExactlyAsManyTokensAsAllowed_Succeeds(int seed) => ForEach(seed, (tokens, _) =>
    {
        var text = string.Join(' ', tokens);
        Assert.NotNull(Parser.Parse(text, new ParserOptions { MaxTokens = tokens.Count }));
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, new ParserOptions { MaxTokens = tokens.Count - 1 })).Error;
        Assert.Equal(ErrorCodes.Limit, error.Code);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_ExactlyAsDeepAsAllowed_Succeeds(int seed) => ForEach(seed, (tokens, _) =>
    {
        var text = string.Join(' ', tokens);
        var depth = Parse(tokens).Statistics.Depth;
        Assert.NotNull(Parser.Parse(text, new ParserOptions { MaxDepth = depth }));
        if (depth > 0)
        {
            var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(text, new ParserOptions { MaxDepth = depth - 1 })).Error;
            Assert.Equal(ErrorCodes.Limit, error.Code);
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parse_OneTokenLost_ParsesOrSaysWhereItStopped(int seed) => ForEach(seed, (tokens, random) =>
    {
        var left = tokens.ToList();
        left.RemoveAt(random.Next(left.Count));
        var text = string.Join('\n', left);
        try
        {
            Assert.NotNull(Parser.Parse(text, ParserOptions.Trusted));
        }
        catch (GraphQLSyntaxException error)
        {
            // Each token begins a line here, so that the place is the beginning of one, or the end.
            var place = Assert.Single(error.Error.Locations);
            var isEnd = place.Line == text.Count(c => c == '\n') + 1;
            Assert.True(place.Column == 1 || isEnd || text.Split('\n')[place.Line - 1].Trim() is "\"\"\"", $"seed {seed} {place}: {text}");
        }
    });

    private static bool Clings(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '"' or '-' or '.';

    private static DocumentNode Parse(IReadOnlyList<string> tokens) => Parser.Parse(string.Join(' ', tokens), ParserOptions.Trusted);

    private static void Same(string expected, string actual, int seed, string text) =>
        Assert.True(expected == actual, $"seed {seed}\n{text}\nexpected:\n{expected}\nactual:\n{actual}");

    private static void ForEach(int seed, Action<IReadOnlyList<string>, Random> law)
    {
        var (generator, random) = (new TokenGenerator(seed), new Random(seed));
        for (var i = 0; i < Documents; i++)
        {
            law(generator.Document(), random);
        }
    }
}
