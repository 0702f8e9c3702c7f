using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>
/// Prints a schema as SDL: the schema block, the roots, then object types, interfaces, unions, inputs, enums, scalars
/// and directives, each kind by name. What every schema has by the specification is left out.
/// </summary>
public static class SchemaPrinter
{
    public static string Print(Schema schema) => SyntaxPrinter.Print(ToDocument(schema)) + "\n";

    /// <summary>The schema as a type system document.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        var definitions = new List<DefinitionNode> { SchemaBlock(schema) };
        foreach (var root in Roots(schema))
        {
            definitions.Add(ToSyntax(root.Type));
        }

        var roots = Roots(schema).Select(root => root.Type).ToHashSet<NamedType>();
        var types = schema.Types.Where(type => !type.IsIntrospection && !roots.Contains(type) && !BuiltInScalars.IsSpecified(type.Name));
        definitions.AddRange(types.OrderBy(Rank).ThenBy(type => type.Name, StringComparer.Ordinal).Select(ToSyntax));
        var directives = schema.Directives.Where(directive => !SpecifiedDirectives.IsSpecified(directive.Name));
        definitions.AddRange(directives.OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(ToSyntax));
        return new DocumentNode(Location.None, [.. definitions]);
    }

    private static int Rank(NamedType type) => type.Kind switch
    {
        TypeKind.Object => 0,
        TypeKind.Interface => 1,
        TypeKind.Union => 2,
        TypeKind.InputObject => 3,
        TypeKind.Enum => 4,
        _ => 5,
    };

    private static IEnumerable<(OperationType Operation, ObjectType Type)> Roots(Schema schema)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (schema.RootType(operation) is { } type)
            {
                yield return (operation, type);
            }
        }
    }

    private static SchemaDefinitionNode SchemaBlock(Schema schema) => new(
        Location.None,
        Describe(schema.Description),
        isExtension: false,
        [.. schema.AppliedDirectives.Select(Applied)],
        [.. Roots(schema).Select(root => new OperationTypeDefinitionNode(Location.None, root.Operation, Named(root.Type)))]);

    private static TypeDefinitionNode ToSyntax(NamedType type)
    {
        var (description, name, directives) = (Describe(type.Description), Name(type.Name), Directives(type));
        return type switch
        {
            ObjectType t => new ObjectTypeDefinitionNode(Location.None, description, false, name, directives, Interfaces(t), Fields(t)),
            InterfaceType t => new InterfaceTypeDefinitionNode(Location.None, description, false, name, directives, Interfaces(t), Fields(t)),
            UnionType t => new UnionTypeDefinitionNode(Location.None, description, false, name, directives, [.. t.Types.Select(Named)]),
            EnumType t => new EnumTypeDefinitionNode(Location.None, description, false, name, directives, [.. t.Values.Select(Value)]),
            InputObjectType t => new InputObjectTypeDefinitionNode(Location.None, description, false, name, directives, [.. t.Fields.Select(Input)]),
            _ => new ScalarTypeDefinitionNode(Location.None, description, false, name, directives),
        };
    }

    private static DirectiveDefinitionNode ToSyntax(DirectiveDefinition directive) => new(
        Location.None,
        Describe(directive.Description),
        Name(directive.Name),
        [.. directive.Arguments.Select(Input)],
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => Name(SpecNames.Of(location)))]);

    private static ImmutableArray<NamedTypeNode> Interfaces(ComplexOutputType type) => [.. type.Interfaces.Select(Named)];

    private static ImmutableArray<FieldDefinitionNode> Fields(ComplexOutputType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(
            Location.None,
            Describe(field.Description),
            Name(field.Name),
            [.. field.Arguments.Select(Input)],
            Reference(field.Type),
            Directives(field))),
    ];

    private static InputValueDefinitionNode Input(InputValue input) => new(
        Location.None, Describe(input.Description), Name(input.Name), Reference(input.Type), input.DefaultValue, Directives(input));

    private static EnumValueDefinitionNode Value(EnumValue value) =>
        new(Location.None, Describe(value.Description), Name(value.Name), Directives(value));

    private static ImmutableArray<DirectiveNode> Directives(ISchemaMember member)
    {
        var own = member switch
        {
            DeprecatableMember { DeprecationReason: { } reason } => new AppliedDirective(SpecifiedDirectives.Deprecated, ("reason", Text(reason))),
            ScalarType { SpecifiedBy: { } url } => new AppliedDirective(SpecifiedDirectives.SpecifiedBy, ("url", Text(url))),
            InputObjectType { IsOneOf: true } => new AppliedDirective(SpecifiedDirectives.OneOf),
            _ => null,
        };
        var applied = member.Directives.Select(Applied);
        return own is null ? [.. applied] : [.. applied, Applied(own)];
    }

    private static DirectiveNode Applied(AppliedDirective directive) =>
        new(Location.None, Name(directive.Name), directive.Arguments);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Location.None, Reference(nonNull.OfType)),
        ListType list => new ListTypeNode(Location.None, Reference(list.OfType)),
        _ => Named(type.Named),
    };

    private static NamedTypeNode Named(NamedType type) => new(Location.None, Name(type.Name));

    private static NameNode Name(string name) => new(Location.None, name);

    private static StringValueNode Text(string text) => new(Location.None, text, isBlock: false);

    private static StringValueNode? Describe(string? description) =>
        description is null ? null : new StringValueNode(Location.None, NormalLines(description), isBlock: true);

    /// <summary>Line ends as GraphQL counts them (section 2.1.2); .NET knows more, which stay as they are.</summary>
    private static string NormalLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
