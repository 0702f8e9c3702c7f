namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The marked method replaces the field of a property of the extended class.</summary>
/// <param name="name">The property's name.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The property's name.</summary>
    public string Name { get; } = name;
}
