namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Says of the marked property whether a projection always reads it.</summary>
/// <param name="isProjected">True: always, asked for or not. False: never.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IsProjectedAttribute(bool isProjected = true) : Attribute
{
    /// <summary>True: always read. False: never.</summary>
    public bool IsProjected { get; } = isProjected;
}
