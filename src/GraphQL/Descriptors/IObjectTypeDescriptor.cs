using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes an object type.</summary>
public interface IObjectTypeDescriptor
{
    /// <summary>The type's name.</summary>
    IObjectTypeDescriptor Name(string value);

    /// <summary>The type's description.</summary>
    IObjectTypeDescriptor Description(string? value);

    /// <summary>A field of that name, made if there is none.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Asks that the caller is signed in and has one of the roles, if any are named, for each field.</summary>
    IObjectTypeDescriptor Authorize(params string[] roles);

    /// <summary>Asks for a policy, for each field.</summary>
    IObjectTypeDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>The type's configuration, for extensions of the engine.</summary>
    IDescriptorExtension<ObjectTypeConfiguration> Extend();
}
