namespace ScoringPlatform.GraphQL.Language;

/// <content>Type system documents.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode n:
                WriteDescription(n.Description);
                _out.Append(n.IsExtension ? "extend schema" : "schema");
                WriteTail(n.Directives);
                WriteMembers(n.OperationTypes);
                break;
            case OperationTypeDefinitionNode n:
                _out.Append(Keyword(n.Operation)).Append(": ").Append(n.Type.Name.Value);
                break;
            case TypeDefinitionNode n:
                WriteTypeDefinition(n);
                break;
            case FieldDefinitionNode n:
                WriteDescription(n.Description);
                WriteFieldDefinition(n);
                break;
            case InputValueDefinitionNode n:
                WriteDescription(n.Description);
                _out.Append(n.Name.Value).Append(": ");
                WriteType(n.Type);
                WriteDefault(n.DefaultValue);
                WriteTail(n.Directives);
                break;
            case EnumValueDefinitionNode n:
                WriteDescription(n.Description);
                _out.Append(n.Name.Value);
                WriteTail(n.Directives);
                break;
            case DirectiveDefinitionNode n:
                WriteDescription(n.Description);
                WriteDirectiveDefinition(n);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode node)
    {
        WriteDescription(node.Description);
        _out.Append(node.IsExtension ? "extend " : "");
        switch (node)
        {
            case ObjectTypeDefinitionNode n:
                WriteHead("type ", n, n.Interfaces);
                WriteMembers(n.Fields);
                break;
            case InterfaceTypeDefinitionNode n:
                WriteHead("interface ", n, n.Interfaces);
                WriteMembers(n.Fields);
                break;
            case InputObjectTypeDefinitionNode n:
                WriteHead("input ", n, []);
                WriteMembers(n.Fields);
                break;
            case EnumTypeDefinitionNode n:
                WriteHead("enum ", n, []);
                WriteMembers(n.Values);
                break;
            case UnionTypeDefinitionNode n:
                WriteHead("union ", n, []);
                WriteUnionMembers(n.Types);
                break;
            case ScalarTypeDefinitionNode n:
                WriteHead("scalar ", n, []);
                break;
        }
    }

    private void WriteHead(string keyword, TypeDefinitionNode node, ImmutableArray<NamedTypeNode> interfaces)
    {
        _out.Append(keyword).Append(node.Name.Value);
        if (!interfaces.IsEmpty)
        {
            _out.Append(" implements ");
            _out.Fit(() => _out.Join(interfaces, " & ", Write), () => WriteBrokenInterfaces(interfaces));
        }

        WriteTail(node.Directives);
    }

    /// <summary>The first interface stays on the line, the others follow below it.</summary>
    private void WriteBrokenInterfaces(ImmutableArray<NamedTypeNode> interfaces)
    {
        Write(interfaces[0]);
        _out.Indent();
        foreach (var type in interfaces.AsSpan(1..))
        {
            _out.Append(" &");
            _out.Line();
            Write(type);
        }

        _out.Unindent();
    }

    private void WriteMembers<T>(ImmutableArray<T> members)
        where T : SyntaxNode
    {
        if (!members.IsEmpty)
        {
            _out.Append(" ");
            WriteBlock(members);
        }
    }

    private void WriteUnionMembers(ImmutableArray<NamedTypeNode> types)
    {
        if (!types.IsEmpty)
        {
            _out.Append(" =");
            WriteAlternatives(types);
        }
    }

    private void WriteAlternatives<T>(ImmutableArray<T> items)
        where T : SyntaxNode =>
        _out.Fit(
            () =>
            {
                _out.Append(" ");
                _out.Join(items, " | ", Write);
            },
            () => _out.Lines(items, "| ", Write));

    /// <summary>Whole on one line, or else its arguments one a line.</summary>
    private void WriteFieldDefinition(FieldDefinitionNode node)
    {
        _out.Append(node.Name.Value);
        void Rest()
        {
            _out.Append(": ");
            WriteType(node.Type);
            WriteTail(node.Directives);
        }

        WriteArgumentDefinitions(node.Arguments, Rest);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode node)
    {
        _out.Append("directive @").Append(node.Name.Value);
        void Rest()
        {
            _out.Append(node.IsRepeatable ? " repeatable on" : " on");
            WriteAlternatives(node.Locations);
        }

        WriteArgumentDefinitions(node.Arguments, Rest);
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments, Action rest)
    {
        if (arguments.IsEmpty)
        {
            rest();
            return;
        }

        _out.Fit(
            () =>
            {
                _out.Append("(");
                _out.Join(arguments, ", ", Write);
                _out.Append(")");
                rest();
            },
            () =>
            {
                _out.Append("(");
                _out.Lines(arguments, "", Write);
                _out.Line();
                _out.Append(")");
                rest();
            });
    }

    /// <summary>The directives behind a definition: on its line, or one a line below it.</summary>
    private void WriteTail(ImmutableArray<DirectiveNode> directives)
    {
        if (!directives.IsEmpty)
        {
            _out.Fit(() => WriteDirectives(directives), () => _out.Lines(directives, "", Write));
        }
    }
}
