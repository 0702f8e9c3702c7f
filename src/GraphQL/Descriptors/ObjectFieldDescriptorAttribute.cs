namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>An attribute that changes a field of an object type: its type, its arguments, its middleware.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : Attribute
{
    /// <summary>Attributes of a member are applied in this order; equal ones as they are written.</summary>
    public int Order { get; set; }

    internal abstract void Configure(SchemaContext context, ObjectFieldConfiguration field);
}
