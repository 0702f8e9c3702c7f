namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ArgumentDescriptor(ArgumentConfiguration configuration) : IArgumentDescriptor
{
    public IArgumentDescriptor Description(string? value) => With(c => c.Description = value);

    public IArgumentDescriptor Deprecated(string? reason) => With(c => c.DeprecationReason = reason);

    public IArgumentDescriptor Type<TType>() => Type(typeof(TType));

    public IArgumentDescriptor Type(Type type) => Type(SchemaTypes.Input(type));

    public IArgumentDescriptor Type(TypeReference type) => With(c => c.Type = type);

    public IArgumentDescriptor DefaultValue(object? value) => With(c => (c.HasDefaultValue, c.DefaultValue) = (true, value));

    public IDescriptorExtension<ArgumentConfiguration> Extend() => new DescriptorExtension<ArgumentConfiguration>(configuration);

    private ArgumentDescriptor With(Action<ArgumentConfiguration> change)
    {
        change(configuration);
        return this;
    }
}
