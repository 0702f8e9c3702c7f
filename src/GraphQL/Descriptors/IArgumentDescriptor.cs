namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes an argument or an input field.</summary>
public interface IArgumentDescriptor
{
    /// <summary>The argument's description.</summary>
    IArgumentDescriptor Description(string? value);

    /// <summary>Marks the argument as deprecated.</summary>
    IArgumentDescriptor Deprecated(string? reason);

    /// <summary>The argument's type: a class, or a schema type.</summary>
    IArgumentDescriptor Type<TType>();

    /// <summary>The argument's type: a class, or a schema type.</summary>
    IArgumentDescriptor Type(Type type);

    /// <summary>The argument's type.</summary>
    IArgumentDescriptor Type(TypeReference type);

    /// <summary>The value that the argument has when it is left out.</summary>
    IArgumentDescriptor DefaultValue(object? value);

    /// <summary>The argument's configuration, for extensions of the engine.</summary>
    IDescriptorExtension<ArgumentConfiguration> Extend();
}
