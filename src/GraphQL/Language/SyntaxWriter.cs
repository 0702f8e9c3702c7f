namespace ScoringPlatform.GraphQL.Language;

/// <summary>Writes executable documents, values and type references.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly IndentedText _out = new();

    public override string ToString() => _out.ToString();

    internal void Write(SyntaxNode node)
    {
        _out.Enter();
        switch (node)
        {
            case DocumentNode n:
                WriteDocument(n);
                break;
            case OperationDefinitionNode n:
                WriteOperation(n);
                break;
            case FragmentDefinitionNode n:
                WriteDescription(n.Description);
                _out.Append("fragment ").Append(n.Name.Value).Append(" on ").Append(n.TypeCondition.Name.Value);
                WriteDirectives(n.Directives);
                WriteSelections(n.SelectionSet);
                break;
            case SelectionSetNode n:
                WriteBlock(n.Selections);
                break;
            case FieldNode n:
                WriteField(n);
                break;
            case FragmentSpreadNode n:
                _out.Append("...").Append(n.Name.Value);
                WriteDirectives(n.Directives);
                break;
            case InlineFragmentNode n:
                _out.Append(n.TypeCondition is { } on ? $"... on {on.Name.Value}" : "...");
                WriteDirectives(n.Directives);
                WriteSelections(n.SelectionSet);
                break;
            case VariableDefinitionNode n:
                WriteVariableDefinition(n);
                break;
            case ArgumentNode n:
                _out.Append(n.Name.Value).Append(": ");
                Write(n.Value);
                break;
            case DirectiveNode n:
                _out.Append("@").Append(n.Name.Value);
                WriteArguments(n.Arguments);
                break;
            case NameNode n:
                _out.Append(n.Value);
                break;
            case ValueNode n:
                WriteValue(n);
                break;
            case TypeNode n:
                WriteType(n);
                break;
            default:
                WriteTypeSystem(node);
                break;
        }

        _out.Leave();
    }

    private void WriteDocument(DocumentNode document)
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
    }

    private void WriteOperation(OperationDefinitionNode node)
    {
        WriteDescription(node.Description);
        var isShorthand = node is { Operation: OperationType.Query, Name: null, Description: null }
            && node.VariableDefinitions.IsEmpty && node.Directives.IsEmpty;
        if (isShorthand)
        {
            WriteBlock(node.SelectionSet.Selections);
            return;
        }

        _out.Append(Keyword(node.Operation)).Append(node.Name is { } name ? $" {name.Value}" : "");
        if (!node.VariableDefinitions.IsEmpty)
        {
            _out.Append(node.Name is null ? " " : "");
            WriteParenthesised(node.VariableDefinitions);
        }

        WriteDirectives(node.Directives);
        WriteSelections(node.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode node)
    {
        WriteDescription(node.Description);
        _out.Append("$").Append(node.Variable.Name.Value).Append(": ");
        WriteType(node.Type);
        WriteDefault(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteField(FieldNode node)
    {
        _out.Append(node.Alias is { } alias ? $"{alias.Value}: " : "").Append(node.Name.Value);
        WriteArguments(node.Arguments);
        WriteDirectives(node.Directives);
        if (node.SelectionSet is { } selections)
        {
            WriteSelections(selections);
        }
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (!arguments.IsEmpty)
        {
            WriteParenthesised(arguments);
        }
    }

    private void WriteParenthesised<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        _out.Fit(
            () =>
            {
                _out.Append("(");
                _out.Join(items, ", ", Write);
                _out.Append(")");
            },
            () =>
            {
                _out.Append("(");
                _out.Lines(items, "", Write);
                _out.Line();
                _out.Append(")");
            });
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _out.Append(" ");
            Write(directive);
        }
    }

    private void WriteSelections(SelectionSetNode selections)
    {
        _out.Append(" ");
        WriteBlock(selections.Selections);
    }

    private void WriteBlock<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        _out.Append("{");
        _out.Lines(items, "", Write);
        _out.Line();
        _out.Append("}");
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            _out.Append(" = ");
            Write(value);
        }
    }

    private void WriteType(TypeNode node) => _out.Append(TypeText(node));

    private static string TypeText(TypeNode node)
    {
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

    private void WriteValue(ValueNode node)
    {
        switch (node)
        {
            case IntValueNode n:
                _out.Append(n.Value);
                break;
            case FloatValueNode n:
                _out.Append(n.Value);
                break;
            case BooleanValueNode n:
                _out.Append(n.Value ? "true" : "false");
                break;
            case NullValueNode:
                _out.Append("null");
                break;
            case EnumValueNode n:
                _out.Append(n.Value);
                break;
            case VariableNode n:
                _out.Append("$").Append(n.Name.Value);
                break;
            case StringValueNode n:
                WriteString(n);
                break;
            case ListValueNode n:
                _out.Append("[");
                _out.Join(n.Values, ", ", Write);
                _out.Append("]");
                break;
            case ObjectValueNode n:
                _out.Append(n.Fields.IsEmpty ? "{" : "{ ");
                _out.Join(n.Fields, ", ", WriteObjectField);
                _out.Append(n.Fields.IsEmpty ? "}" : " }");
                break;
        }
    }

    private void WriteObjectField(ObjectFieldNode field)
    {
        _out.Append(field.Name.Value).Append(": ");
        Write(field.Value);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            _out.Line();
        }
    }

    private void WriteString(StringValueNode node)
    {
        if (!node.IsBlock || !BlockString.CanHold(node.Value))
        {
            _out.Append(StringEscapes.Quote(node.Value));
            return;
        }

        _out.Append("\"\"\"");
        foreach (var line in node.Value.Replace("\"\"\"", BlockString.EscapedQuotes, StringComparison.Ordinal).Split('\n'))
        {
            if (line.Length == 0)
            {
                _out.EmptyLine();
                continue;
            }

            _out.Line();
            _out.Append(line);
        }

        _out.Line();
        _out.Append("\"\"\"");
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), ((int)operation).ToString(CultureInfo.InvariantCulture)),
    };
}
