namespace ScoringPlatform.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens of one document. What can nest is counted, so that no text makes it call itself
/// deeper than <see cref="ParserOptions.MaxDepth"/>.
/// </summary>
internal sealed partial class DocumentParser
{
    internal DocumentNode ParseDocument()
    {
        Advance();
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (Kind != TokenKind.EndOfFile);

        return new DocumentNode(From(0), definitions.DrainToImmutable())
        {
            Statistics = new DocumentStatistics(_tokens, _fields, _aliases, _directives, _deepest),
        };
    }

    /// <summary>Reads one thing that must be the whole text.</summary>
    internal T ParseWhole<T>(Func<DocumentParser, T> rule)
    {
        Advance();
        var result = rule(this);
        Expect(TokenKind.EndOfFile);
        return result;
    }

    private DefinitionNode ParseDefinition()
    {
        if (Kind == TokenKind.OpenBrace)
        {
            return ParseAnonymousQuery();
        }

        var start = _lexer.Start;
        if (IsKeyword("extend"))
        {
            Advance();
            return ParseTypeSystemDefinition(start, null, isExtension: true) ?? throw Unexpected();
        }

        var beforeDescription = _lexer;
        var description = ParseDescription();
        if (description is not null && (Kind == TokenKind.OpenBrace || IsKeyword("extend")))
        {
            var reason = Kind == TokenKind.OpenBrace
                ? "descriptions are not supported on shorthand queries"
                : "only GraphQL definitions support descriptions";
            _lexer = beforeDescription;
            throw Fail($"Unexpected description, {reason}.");
        }

        if (Kind != TokenKind.Name)
        {
            throw Unexpected();
        }

        return _lexer.Span switch
        {
            "query" or "mutation" or "subscription" => ParseOperation(start, description),
            "fragment" => ParseFragmentDefinition(start, description),
            _ => ParseTypeSystemDefinition(start, description, isExtension: false) ?? throw Unexpected(),
        };
    }

    private OperationDefinitionNode ParseAnonymousQuery()
    {
        var start = _lexer.Start;
        var selections = ParseSelectionSet();
        return new OperationDefinitionNode(From(start), null, OperationType.Query, null, [], [], selections);
    }

    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description)
    {
        var operation = ParseOperationType();
        var name = Kind == TokenKind.Name ? ParseName() : null;
        var variables = OptionalMany(TokenKind.OpenParenthesis, static p => p.ParseVariableDefinition(), TokenKind.CloseParenthesis);
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new OperationDefinitionNode(From(start), description, operation, name, variables, directives, selections);
    }

    private OperationType ParseOperationType()
    {
        if (Kind != TokenKind.Name)
        {
            throw Fail($"Expected {TokenKind.Name.Describe()}, found {DescribeToken()}.");
        }

        OperationType? operation = _lexer.Span switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => null,
        };
        var found = operation ?? throw Unexpected();
        Advance();
        return found;
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(From(start), description, variable, type, defaultValue, directives);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = _lexer.Start;
        var selections = Many(TokenKind.OpenBrace, static p => p.ParseSelection(), TokenKind.CloseBrace);
        Leave();
        return new SelectionSetNode(From(start), selections);
    }

    private SelectionNode ParseSelection() => Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        _fields++;
        var start = _lexer.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            _aliases++;
            (alias, name) = (name, ParseName());
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selections = Kind == TokenKind.OpenBrace ? ParseSelectionSet() : null;
        return new FieldNode(From(start), alias, name, arguments, directives, selections);
    }

    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && Kind == TokenKind.Name)
        {
            var name = ParseFragmentName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(From(start), name, spreadDirectives);
        }

        var condition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new InlineFragmentNode(From(start), condition, directives, selections);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        var name = ParseFragmentName();
        ExpectKeyword("on");
        var condition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new FragmentDefinitionNode(From(start), description, name, condition, directives, selections);
    }

    private NameNode ParseFragmentName() => IsKeyword("on") ? throw Unexpected() : ParseName();
}
