using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Parse_Shorthand_IsAnAnonymousQuery()
    {
        var operation = Only<OperationDefinitionNode>("{ a }");
        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal("a", ((FieldNode)Assert.Single(operation.SelectionSet.Selections)).ResponseName);
    }

    [Theory]
    [InlineData("query A { a }", OperationType.Query)]
    [InlineData("mutation A { a }", OperationType.Mutation)]
    [InlineData("subscription A { a }", OperationType.Subscription)]
    public void Parse_Operation_HasItsKindAndName(string text, OperationType kind)
    {
        var operation = Only<OperationDefinitionNode>(text);
        Assert.Equal((kind, "A"), (operation.Operation, operation.Name!.Value));
    }

    [Theory]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("subscription")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("type")]
    [InlineData("extend")]
    [InlineData("repeatable")]
    public void Parse_KeywordAsName_IsAName(string keyword)
    {
        // Only fragments may not be called "on", and enum values not "true", "false" or "null".
        var fragment = keyword == "on" ? "a" : keyword;
        var document = Parser.Parse($$"""
            query {{keyword}} { ...{{fragment}} ... on {{keyword}} { {{keyword}}: {{keyword}}({{keyword}}: ${{keyword}}) @{{keyword}}({{keyword}}: {{keyword}}) } }
            fragment {{fragment}} on {{keyword}} { a }
            """);
        Assert.Equal(keyword, ((OperationDefinitionNode)document.Definitions[0]).Name!.Value);
        Assert.Equal(fragment, ((FragmentDefinitionNode)document.Definitions[1]).Name.Value);
    }

    [Fact]
    public void Parse_Field_HasAliasArgumentsDirectivesAndSelection()
    {
        var field = (FieldNode)Only<OperationDefinitionNode>("{ a: b(c: 1, d: $e) @f(g: H) @i { j } }").SelectionSet.Selections[0];
        Assert.Equal(("a", "b", "a"), (field.Alias!.Value, field.Name.Value, field.ResponseName));
        Assert.Equal(["c", "d"], field.Arguments.Select(argument => argument.Name.Value));
        Assert.Equal(["f", "i"], field.Directives.Select(directive => directive.Name.Value));
        Assert.Single(field.SelectionSet!.Selections);
    }

    [Theory]
    [InlineData("1", SyntaxKind.IntValue)]
    [InlineData("1.5", SyntaxKind.FloatValue)]
    [InlineData("\"x\"", SyntaxKind.StringValue)]
    [InlineData("\"\"\"x\"\"\"", SyntaxKind.StringValue)]
    [InlineData("true", SyntaxKind.BooleanValue)]
    [InlineData("null", SyntaxKind.NullValue)]
    [InlineData("RED", SyntaxKind.EnumValue)]
    [InlineData("$a", SyntaxKind.Variable)]
    [InlineData("[1, [2], $b]", SyntaxKind.ListValue)]
    [InlineData("[]", SyntaxKind.ListValue)]
    [InlineData("{ a: 1, b: { c: [$d] } }", SyntaxKind.ObjectValue)]
    [InlineData("{}", SyntaxKind.ObjectValue)]
    public void ParseValue_Literal_HasItsKind(string text, SyntaxKind kind) =>
        Assert.Equal(kind, Parser.ParseValue(text, isConstant: false).Kind);

    [Fact]
    public void ParseValue_TextBehindTheValue_IsRefused() =>
        Assert.Equal(
            "Syntax Error: Expected <EOF>, found Int \"2\".",
            Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue("1 2")).Message);

    [Theory]
    [InlineData("A")]
    [InlineData("A!")]
    [InlineData("[A]")]
    [InlineData("[A!]!")]
    [InlineData("[[A]!]")]
    [InlineData("[[[A!]!]!]!")]
    public void ParseType_Reference_PrintsAsWritten(string text) =>
        Assert.Equal(text, SyntaxPrinter.Print(Parser.ParseType(text)));

    [Fact]
    public void Parse_DescriptionsOfExecutableDefinitions_AreKept()
    {
        var document = Parser.Parse("""
            "an operation" query A("a variable" $v: Int) { ...F }
            "a fragment" fragment F on T { a }
            """);
        var operation = (OperationDefinitionNode)document.Definitions[0];
        Assert.Equal("an operation", operation.Description!.Value);
        Assert.Equal("a variable", operation.VariableDefinitions[0].Description!.Value);
        Assert.Equal("a fragment", ((FragmentDefinitionNode)document.Definitions[1]).Description!.Value);
    }

    [Fact]
    public void Parse_VariableDefinition_HasTypeDefaultAndDirectives()
    {
        var variable = Only<OperationDefinitionNode>("query ($v: [Int!]! = [1] @d) { a }").VariableDefinitions[0];
        Assert.Equal("v", variable.Variable.Name.Value);
        Assert.Equal("[Int!]!", SyntaxPrinter.Print(variable.Type));
        Assert.Equal("[1]", SyntaxPrinter.Print(variable.DefaultValue!));
        Assert.Equal("d", Assert.Single(variable.Directives).Name.Value);
    }

    [Fact]
    public void Parse_Nodes_KnowTheirPlace()
    {
        var field = (FieldNode)Only<OperationDefinitionNode>("{\n  a: b(c: 1)\n}").SelectionSet.Selections[0];
        Assert.Equal((4, 14), (field.Location.Start, field.Location.End));
        Assert.Equal(new SourceLocation(2, 3), field.Location.Position);
        Assert.Equal(new SourceLocation(2, 6), field.Name.Location.Position);
        Assert.Equal(new SourceLocation(2, 8), field.Arguments[0].Location.Position);
    }

    [Fact]
    public void Parse_RepeatedNames_ShareOneString()
    {
        var selections = Only<OperationDefinitionNode>("{ same(same: 1) same }").SelectionSet.Selections;
        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[1]).Name.Value);
        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[0]).Arguments[0].Name.Value);
    }

    [Fact]
    public void Parse_Document_CountsWhatItReads()
    {
        // { a : b (4), ( c : [ 1 ] ) (7), @ d (2), { e } (3), f } (2): 18 tokens; three fields, one alias, one directive.
        // Depth: the outer braces are 1, the list and the inner braces 2.
        var statistics = Parser.Parse("{ a: b(c: [1]) @d { e } f }").Statistics;
        Assert.Equal(new DocumentStatistics(Tokens: 18, Fields: 3, Aliases: 1, Directives: 1, Depth: 2), statistics);
    }

    [Fact]
    public void Parse_MoreTokensThanAllowed_IsRefusedAsALimit()
    {
        var options = new ParserOptions { MaxTokens = 4 };
        Assert.Equal(4, Parser.Parse("{ a b }", options).Statistics.Tokens);
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse("{ a b c }", options)).Error;
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", error.Message);
        Assert.Equal(ErrorCodes.Limit, error.Code);
    }

    [Fact]
    public void Parse_DefaultOptions_StopAtTwoThousandTokens()
    {
        var names = string.Join(' ', Enumerable.Repeat("a", 1_998));
        Assert.Equal(2_000, Parser.Parse($"{{ {names} }}").Statistics.Tokens);
        Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse($"{{ {names} a }}"));
    }

    [Fact]
    public void ParserOptions_DepthBeyondTheStack_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = 201 });

    private static T Only<T>(string text)
        where T : DefinitionNode => (T)Assert.Single(Parser.Parse(text).Definitions);
}
