namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ObjectFieldDescriptor(ObjectFieldConfiguration configuration) : IObjectFieldDescriptor
{
    public IObjectFieldDescriptor ID(string? typeName = null)
    {
        configuration.Features.Set(new IDAttribute(typeName));
        return this;
    }
}
