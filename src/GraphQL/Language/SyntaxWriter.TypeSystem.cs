namespace ScoringPlatform.GraphQL.Language;

/// <content>Type system documents.</content>
internal sealed partial class SyntaxWriter
{
    private SyntaxWriter TypeSystem(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode n => Description(n.Description)
            .Text(n.IsExtension ? "extend schema" : "schema").Tail(n.Directives).Members(n.OperationTypes),
        OperationTypeDefinitionNode n => Text($"{Keyword(n.Operation)}: {n.Type.Name.Value}"),
        ObjectTypeDefinitionNode n => Head("type", n, n.Interfaces).Members(n.Fields),
        InterfaceTypeDefinitionNode n => Head("interface", n, n.Interfaces).Members(n.Fields),
        InputObjectTypeDefinitionNode n => Head("input", n, []).Members(n.Fields),
        EnumTypeDefinitionNode n => Head("enum", n, []).Members(n.Values),
        UnionTypeDefinitionNode n => Head("union", n, []).Alternatives(" =", n.Types),
        TypeDefinitionNode n => Head("scalar", n, []),
        FieldDefinitionNode n => Description(n.Description)
            .Text(n.Name.Value).Parenthesised(n.Arguments, () => Text($": {TypeText(n.Type)}").Tail(n.Directives)),
        InputValueDefinitionNode n => Description(n.Description)
            .Text($"{n.Name.Value}: {TypeText(n.Type)}").Default(n.DefaultValue).Tail(n.Directives),
        EnumValueDefinitionNode n => Description(n.Description).Text(n.Name.Value).Tail(n.Directives),
        DirectiveDefinitionNode n => Description(n.Description)
            .Text($"directive @{n.Name.Value}")
            .Parenthesised(n.Arguments, () => Alternatives(n.IsRepeatable ? " repeatable on" : " on", n.Locations)),
        _ => this,
    };

    private SyntaxWriter Head(string keyword, TypeDefinitionNode node, ImmutableArray<NamedTypeNode> interfaces)
    {
        Description(node.Description).Text(node.IsExtension ? "extend " : "").Text($"{keyword} {node.Name.Value}");
        if (!interfaces.IsEmpty)
        {
            Text(" implements ").Fit(() => Join(interfaces, " & "), () => BrokenInterfaces(interfaces));
        }

        return Tail(node.Directives);
    }

    /// <summary>The first interface stays on the line, the others follow below it.</summary>
    private void BrokenInterfaces(ImmutableArray<NamedTypeNode> interfaces)
    {
        Write(interfaces[0]);
        _out.Indent();
        foreach (var type in interfaces.AsSpan(1..))
        {
            Text(" &");
            _out.Line();
            Write(type);
        }

        _out.Unindent();
    }

    private SyntaxWriter Members<T>(ImmutableArray<T> members)
        where T : SyntaxNode => members.IsEmpty ? this : Text(" ").Block(members);

    private SyntaxWriter Alternatives<T>(string before, ImmutableArray<T> items)
        where T : SyntaxNode =>
        items.IsEmpty ? this : Text(before).Fit(() => Text(" ").Join(items, " | "), () => Lines(items, "| "));

    /// <summary>The directives behind a definition: on its line, or one a line below it.</summary>
    private SyntaxWriter Tail(ImmutableArray<DirectiveNode> directives) =>
        directives.IsEmpty ? this : Fit(() => Directives(directives), () => Lines(directives));
}
