namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The schema type of a field, argument or input field, instead of the one inferred.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>The type built from that class or schema type.</summary>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>A type in the specification's syntax, such as <c>[ID!]!</c>.</summary>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The class or schema type.</summary>
    public Type? Type { get; }

    /// <summary>The type in the specification's syntax.</summary>
    public string? TypeSyntax { get; }
}
