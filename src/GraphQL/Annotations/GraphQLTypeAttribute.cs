namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The type of a field, argument or input field where the C# type does not tell it.</summary>
/// <param name="typeSyntax">The type in GraphQL's notation (section 3.4 of the specification), as in <c>[ID!]</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute(string typeSyntax) : Attribute
{
    /// <summary>The type in GraphQL's notation.</summary>
    public string TypeSyntax { get; } = typeSyntax;
}
