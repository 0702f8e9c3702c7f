namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Names the assembly's module of schema types, which <c>Add{Name}</c> registers.</summary>
/// <param name="name">The module's name.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(string name) : Attribute
{
    /// <summary>The module's name.</summary>
    public string Name { get; } = name;
}
