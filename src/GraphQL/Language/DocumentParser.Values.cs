namespace ScoringPlatform.GraphQL.Language;

/// <content>Names, values, type references and directives: what both kinds of document use.</content>
internal sealed partial class DocumentParser
{
    internal ValueNode ParseValue(bool isConstant)
    {
        var start = _lexer.Start;
        switch (Kind)
        {
            case TokenKind.OpenBracket:
                return ParseList(isConstant);
            case TokenKind.OpenBrace:
                return ParseObject(isConstant);
            case TokenKind.Int:
                var digits = Intern();
                Advance();
                return new IntValueNode(From(start), digits);
            case TokenKind.Float:
                var number = Intern();
                Advance();
                return new FloatValueNode(From(start), number);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue(start);
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                throw VariableInConstant();
            default:
                throw Unexpected();
        }
    }

    internal TypeNode ParseTypeReference()
    {
        var start = _lexer.Start;
        TypeNode type;
        if (Skip(TokenKind.OpenBracket))
        {
            Enter();
            var inner = ParseTypeReference();
            Expect(TokenKind.CloseBracket);
            Leave();
            type = new ListTypeNode(From(start), inner);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(From(start), type) : type;
    }

    private NameNode ParseName()
    {
        if (Kind != TokenKind.Name)
        {
            throw Fail($"Expected {TokenKind.Name.Describe()}, found {DescribeToken()}.");
        }

        var start = _lexer.Start;
        var name = Intern();
        Advance();
        return new NameNode(From(start), name);
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Location, name);
    }

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(From(start), name);
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var dollar = _lexer.Start;
        Advance();
        return Kind == TokenKind.Name
            ? GraphQLSyntaxException.At(_source, dollar, $"Unexpected variable \"${_lexer.Span}\" in constant value.")
            : GraphQLSyntaxException.At(_source, dollar, $"Unexpected {TokenKind.Dollar.Describe()}.");
    }

    private StringValueNode ParseString()
    {
        var (start, isBlock, value) = (_lexer.Start, Kind == TokenKind.BlockString, _lexer.StringValue());
        Advance();
        return new StringValueNode(From(start), value, isBlock);
    }

    private StringValueNode? ParseDescription() =>
        Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private ValueNode ParseNamedValue(int start)
    {
        var name = Intern();
        Advance();
        return name switch
        {
            "true" => new BooleanValueNode(From(start), true),
            "false" => new BooleanValueNode(From(start), false),
            "null" => new NullValueNode(From(start)),
            _ => new EnumValueNode(From(start), name),
        };
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = _lexer.Start;
        var values = isConstant
            ? Any(TokenKind.OpenBracket, static p => p.ParseValue(isConstant: true), TokenKind.CloseBracket)
            : Any(TokenKind.OpenBracket, static p => p.ParseValue(isConstant: false), TokenKind.CloseBracket);
        Leave();
        return new ListValueNode(From(start), values);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = _lexer.Start;
        var fields = isConstant
            ? Any(TokenKind.OpenBrace, static p => p.ParseObjectField(isConstant: true), TokenKind.CloseBrace)
            : Any(TokenKind.OpenBrace, static p => p.ParseObjectField(isConstant: false), TokenKind.CloseBrace);
        Leave();
        return new ObjectValueNode(From(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(From(start), name, value);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => isConstant
        ? OptionalMany(TokenKind.OpenParenthesis, static p => p.ParseArgument(isConstant: true), TokenKind.CloseParenthesis)
        : OptionalMany(TokenKind.OpenParenthesis, static p => p.ParseArgument(isConstant: false), TokenKind.CloseParenthesis);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(From(start), name, value);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (Kind != TokenKind.At)
        {
            return [];
        }

        var mark = _items.Count;
        while (Kind == TokenKind.At)
        {
            _items.Add(ParseDirective(isConstant));
        }

        return Take<DirectiveNode>(mark);
    }

    private DirectiveNode ParseDirective(bool isConstant)
    {
        _directives++;
        var start = Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(isConstant);
        return new DirectiveNode(From(start), name, arguments);
    }
}
