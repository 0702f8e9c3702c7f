namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The description in the schema of a type, field, argument, input field or enum value.</summary>
/// <param name="description">Markdown text.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown text.</summary>
    public string Description { get; } = description;
}
