using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ObjectFieldDescriptor(ObjectFieldConfiguration configuration) : IObjectFieldDescriptor
{
    public IObjectFieldDescriptor Name(string value) => With(c => c.Name = value);

    public IObjectFieldDescriptor Description(string? value) => With(c => c.Description = value);

    public IObjectFieldDescriptor Deprecated(string? reason) => With(c => c.DeprecationReason = reason);

    public IObjectFieldDescriptor Ignore(bool ignore = true) => With(c => c.Ignore = ignore);

    public IObjectFieldDescriptor Type<TType>() => Type(typeof(TType));

    public IObjectFieldDescriptor Type(Type type) => Type(SchemaTypes.Output(type));

    public IObjectFieldDescriptor Type(TypeReference type) => With(c => c.Type = type);

    public IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure)
    {
        var argument = configuration.Arguments.FirstOrDefault(a => a.Name == name);
        if (argument is null)
        {
            argument = new ArgumentConfiguration { Name = name };
            configuration.Arguments.Add(argument);
        }

        configure(new ArgumentDescriptor(argument));
        return this;
    }

    public IObjectFieldDescriptor Resolve(Func<IResolverContext, ValueTask<object?>> resolver) =>
        With(c => c.Resolver = new FieldResolver(resolver));

    public IObjectFieldDescriptor Resolve(Func<IResolverContext, object?> resolver) =>
        With(c =>
        {
            c.Resolver = context => new ValueTask<object?>(resolver(context));
            c.IsPure = true;
        });

    public IObjectFieldDescriptor Use(FieldMiddleware middleware) => With(c => c.Middleware.Add(middleware));

    public IObjectFieldDescriptor Authorize(params string[] roles) =>
        With(c => c.Authorization.Add(new AuthorizeAttribute { Roles = roles.Length == 0 ? null : roles }));

    public IObjectFieldDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        With(c => c.Authorization.Add(new AuthorizeAttribute(policy, apply)));

    public IObjectFieldDescriptor AllowAnonymous() => With(c => c.AllowAnonymous = true);

    public IObjectFieldDescriptor Cost(double weight) => With(c => c.Cost = weight);

    public IObjectFieldDescriptor ID(string? typeName = null) => With(c => c.Features.Set(new IDAttribute(typeName)));

    public IDescriptorExtension<ObjectFieldConfiguration> Extend() =>
        new DescriptorExtension<ObjectFieldConfiguration>(configuration);

    private ObjectFieldDescriptor With(Action<ObjectFieldConfiguration> change)
    {
        change(configuration);
        return this;
    }
}
