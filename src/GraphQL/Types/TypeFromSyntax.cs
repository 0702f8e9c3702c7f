namespace ScoringPlatform.GraphQL.Types;

/// <summary>Finds the type that a type reference in a document stands for.</summary>
public static class TypeFromSyntax
{
    /// <summary>The type; null when the schema has none of that name.</summary>
    public static GraphQLType? Resolve(Schema schema, TypeNode syntax)
    {
        var wrappers = new Stack<SyntaxKind>();
        while (syntax is not NamedTypeNode)
        {
            wrappers.Push(syntax.Kind);
            syntax = syntax is ListTypeNode list ? list.Type : ((NonNullTypeNode)syntax).Type;
        }

        GraphQLType? type = schema.FindType(((NamedTypeNode)syntax).Name.Value);
        while (type is not null && wrappers.TryPop(out var wrapper))
        {
            type = wrapper == SyntaxKind.ListType ? new ListType(type) : new NonNullType(type);
        }

        return type;
    }
}
