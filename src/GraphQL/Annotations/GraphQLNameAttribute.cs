namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The name in the schema of a type, field, argument, input field or enum value, instead of the one from conventions.</summary>
/// <param name="name">A name by the specification's grammar.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
