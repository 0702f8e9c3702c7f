using System.Linq.Expressions;
using System.Reflection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Relay;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ObjectTypeDescriptor<T>(ObjectTypeConfiguration configuration, FieldFactory fields) : IObjectTypeDescriptor<T>
{
    private readonly ObjectTypeDescriptor _inner = new(configuration);

    public IObjectTypeDescriptor<T> Name(string value) => With(_inner.Name(value));

    public IObjectTypeDescriptor<T> Description(string? value) => With(_inner.Description(value));

    public IObjectTypeDescriptor<T> BindFieldsExplicitly() => With(configuration.BindExplicitly = true);

    public IObjectTypeDescriptor<T> BindFieldsImplicitly() => With(configuration.BindExplicitly = false);

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member) => FieldOf(MemberOf(member));

    public IObjectFieldDescriptor Field(string name) => _inner.Field(name);

    public IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member) =>
        With(configuration.Ignored.Add(MemberOf(member)));

    public IObjectTypeDescriptor<T> Implements<TInterface>()
    {
        configuration.Interfaces.Add(TypeReference.Output(TypeShape.Of(typeof(TInterface), nullable: true)));
        return this;
    }

    public INodeDescriptor<T> ImplementsNode()
    {
        var node = configuration.Features.GetOrAdd(() => new NodeConfiguration());
        return new NodeDescriptor<T>(this, node);
    }

    public IObjectTypeDescriptor<T> Authorize(params string[] roles) => With(_inner.Authorize(roles));

    public IObjectTypeDescriptor<T> Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        With(_inner.Authorize(policy, apply));

    public IDescriptorExtension<ObjectTypeConfiguration> Extend() => _inner.Extend();

    /// <summary>The member that an expression of the form <c>x => x.Member</c> names.</summary>
    internal static MemberInfo MemberOf(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        return body switch
        {
            MemberExpression { Member: PropertyInfo property } => Declared(property),
            MethodCallExpression call => call.Method,
            _ => throw SchemaErrors.Of($"{expression} does not name a property or method of {typeof(T)}."),
        };
    }

    private static PropertyInfo Declared(PropertyInfo property) => typeof(T).GetProperty(property.Name) ?? property;

    private ObjectFieldDescriptor FieldOf(MemberInfo member)
    {
        var field = configuration.Fields.FirstOrDefault(f => f.Member is { } m && m.Name == member.Name && m.DeclaringType == member.DeclaringType);
        if (field is null)
        {
            field = fields.Create(member);
            configuration.Fields.Add(field);
        }

        return new ObjectFieldDescriptor(field);
    }

    private ObjectTypeDescriptor<T> With<TResult>(TResult result)
    {
        _ = result;
        return this;
    }
}
