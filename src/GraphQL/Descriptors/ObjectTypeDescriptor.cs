using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ObjectTypeDescriptor(ObjectTypeConfiguration configuration) : IObjectTypeDescriptor
{
    public IObjectTypeDescriptor Name(string value) => With(c => c.Name = value);

    public IObjectTypeDescriptor Description(string? value) => With(c => c.Description = value);

    public IObjectFieldDescriptor Field(string name) => new ObjectFieldDescriptor(configuration.FieldNamed(name));

    public IObjectTypeDescriptor Authorize(params string[] roles) =>
        With(c => c.Authorization.Add(new AuthorizeAttribute { Roles = roles.Length == 0 ? null : roles }));

    public IObjectTypeDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        With(c => c.Authorization.Add(new AuthorizeAttribute(policy, apply)));

    public IDescriptorExtension<ObjectTypeConfiguration> Extend() => new DescriptorExtension<ObjectTypeConfiguration>(configuration);

    private ObjectTypeDescriptor With(Action<ObjectTypeConfiguration> change)
    {
        change(configuration);
        return this;
    }
}
