namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>The field holds global object identifiers, of the type that declares it unless another is named.</summary>
    IObjectFieldDescriptor ID(string? typeName = null);
}
