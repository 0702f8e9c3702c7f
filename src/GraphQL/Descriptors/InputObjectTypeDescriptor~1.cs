using System.Linq.Expressions;
using System.Reflection;

namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class InputObjectTypeDescriptor<T>(InputObjectConfiguration configuration) : IInputObjectTypeDescriptor<T>
{
    public IInputObjectTypeDescriptor<T> Name(string value)
    {
        configuration.Name = value;
        return this;
    }

    public IInputObjectTypeDescriptor<T> Description(string? value)
    {
        configuration.Description = value;
        return this;
    }

    public IArgumentDescriptor Field<TValue>(Expression<Func<T, TValue>> member) => new ArgumentDescriptor(Find(member));

    public IInputObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member)
    {
        configuration.Fields.Remove(Find(member));
        return this;
    }

    private ArgumentConfiguration Find(LambdaExpression member)
    {
        var named = ObjectTypeDescriptor<T>.MemberOf(member);
        return configuration.Fields.FirstOrDefault(f => f.Member is PropertyInfo property && property.Name == named.Name)
            ?? throw SchemaErrors.Of($"{typeof(T)}.{named.Name} is no input field.");
    }
}
