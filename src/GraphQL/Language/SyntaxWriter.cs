namespace ScoringPlatform.GraphQL.Language;

/// <summary>Writes nodes, each by what it consists of; executable documents, values and type references here.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly IndentedText _out = new();

    public override string ToString() => _out.ToString();

    internal SyntaxWriter Write(SyntaxNode node)
    {
        _out.Enter();
        _ = node switch
        {
            DocumentNode n => Document(n),
            OperationDefinitionNode n => Operation(n),
            FragmentDefinitionNode n => Description(n.Description)
                .Text($"fragment {n.Name.Value} on {n.TypeCondition.Name.Value}").Directives(n.Directives).Selections(n.SelectionSet),
            SelectionSetNode n => Block(n.Selections),
            FieldNode n => Text(n.Alias is { } alias ? $"{alias.Value}: {n.Name.Value}" : n.Name.Value)
                .Parenthesised(n.Arguments).Directives(n.Directives).Selections(n.SelectionSet),
            FragmentSpreadNode n => Text("..." + n.Name.Value).Directives(n.Directives),
            InlineFragmentNode n => Text(n.TypeCondition is { } on ? $"... on {on.Name.Value}" : "...")
                .Directives(n.Directives).Selections(n.SelectionSet),
            VariableDefinitionNode n => Description(n.Description)
                .Text($"${n.Variable.Name.Value}: {TypeText(n.Type)}").Default(n.DefaultValue).Directives(n.Directives),
            ArgumentNode n => Text(n.Name.Value + ": ").Write(n.Value),
            ObjectFieldNode n => Text(n.Name.Value + ": ").Write(n.Value),
            DirectiveNode n => Text("@" + n.Name.Value).Parenthesised(n.Arguments),
            NameNode n => Text(n.Value),
            TypeNode n => Text(TypeText(n)),
            ValueNode n => Value(n),
            _ => TypeSystem(node),
        };
        _out.Leave();
        return this;
    }

    private SyntaxWriter Text(string text)
    {
        _out.Append(text);
        return this;
    }

    private SyntaxWriter Document(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
            {
                _out.EmptyLine();
                _out.EmptyLine();
            }

            Write(document.Definitions[i]);
        }

        return this;
    }

    private SyntaxWriter Operation(OperationDefinitionNode node)
    {
        if (node is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true })
        {
            return Block(node.SelectionSet.Selections);
        }

        Description(node.Description).Text(Keyword(node.Operation)).Text(node.Name is { } name ? $" {name.Value}" : "");
        return Text(node.Name is null && !node.VariableDefinitions.IsEmpty ? " " : "")
            .Parenthesised(node.VariableDefinitions).Directives(node.Directives).Selections(node.SelectionSet);
    }

    private SyntaxWriter Value(ValueNode node) => node switch
    {
        IntValueNode n => Text(n.Value),
        FloatValueNode n => Text(n.Value),
        EnumValueNode n => Text(n.Value),
        BooleanValueNode n => Text(n.Value ? "true" : "false"),
        VariableNode n => Text("$" + n.Name.Value),
        StringValueNode n => String(n),
        ListValueNode n => Text("[").Join(n.Values, ", ").Text("]"),
        ObjectValueNode { Fields.IsEmpty: true } => Text("{}"),
        ObjectValueNode n => Text("{ ").Join(n.Fields, ", ").Text(" }"),
        _ => Text("null"),
    };

    private SyntaxWriter Join<T>(ImmutableArray<T> items, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            Text(i > 0 ? separator : "").Write(items[i]);
        }

        return this;
    }

    /// <summary>Each item on a line of its own, one step further in.</summary>
    private SyntaxWriter Lines<T>(ImmutableArray<T> items, string prefix = "")
        where T : SyntaxNode
    {
        _out.Indent();
        foreach (var item in items)
        {
            _out.Line();
            Text(prefix).Write(item);
        }

        _out.Unindent();
        return this;
    }

    private SyntaxWriter Block<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        Text("{").Lines(items);
        _out.Line();
        return Text("}");
    }

    /// <summary>Arguments and what follows them: whole on one line, or else the arguments one a line.</summary>
    private SyntaxWriter Parenthesised<T>(ImmutableArray<T> items, Action? rest = null)
        where T : SyntaxNode
    {
        if (items.IsEmpty)
        {
            rest?.Invoke();
            return this;
        }

        return Fit(
            () =>
            {
                Text("(").Join(items, ", ").Text(")");
                rest?.Invoke();
            },
            () =>
            {
                Text("(").Lines(items);
                _out.Line();
                Text(")");
                rest?.Invoke();
            });
    }

    private SyntaxWriter Fit(Action flat, Action broken)
    {
        _out.Fit(flat, broken);
        return this;
    }

    private SyntaxWriter Directives(ImmutableArray<DirectiveNode> directives) => directives.IsEmpty ? this : Text(" ").Join(directives, " ");

    private SyntaxWriter Selections(SelectionSetNode? selections) => selections is null ? this : Text(" ").Block(selections.Selections);

    private SyntaxWriter Default(ValueNode? value) => value is null ? this : Text(" = ").Write(value);

    private SyntaxWriter Description(StringValueNode? description)
    {
        if (description is not null)
        {
            String(description);
            _out.Line();
        }

        return this;
    }

    private SyntaxWriter String(StringValueNode node)
    {
        if (!node.IsBlock || !BlockString.CanHold(node.Value))
        {
            return Text(StringEscapes.Quote(node.Value));
        }

        Text("\"\"\"");
        foreach (var line in node.Value.Replace("\"\"\"", BlockString.EscapedQuotes, StringComparison.Ordinal).Split('\n'))
        {
            if (line.Length == 0)
            {
                _out.EmptyLine();
                continue;
            }

            _out.Line();
            Text(line);
        }

        _out.Line();
        return Text("\"\"\"");
    }

    private static string TypeText(TypeNode node)
    {
        // A loop: nothing bounds how deep a type made by a program nests.
        var (before, after) = ("", "");
        while (true)
        {
            switch (node)
            {
                case ListTypeNode list:
                    (before, after, node) = (before + "[", "]" + after, list.Type);
                    break;
                case NonNullTypeNode nonNull:
                    (after, node) = ("!" + after, nonNull.Type);
                    break;
                default:
                    return before + ((NamedTypeNode)node).Name.Value + after;
            }
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), ((int)operation).ToString(CultureInfo.InvariantCulture)),
    };
}
