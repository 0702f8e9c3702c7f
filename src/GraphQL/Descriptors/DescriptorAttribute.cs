namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An attribute that changes what is built from its member.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>Attributes of a member are applied in this order; equal ones as they are written.</summary>
    public int Order { get; set; }
}
