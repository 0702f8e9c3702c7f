namespace ScoringPlatform.GraphQL.Descriptors;

internal sealed class ObjectTypeDescriptor<T>(ObjectTypeConfiguration configuration, FieldFactory fields) : IObjectTypeDescriptor<T>
{
    public IObjectTypeDescriptor<T> Name(string value)
    {
        configuration.Name = value;
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsExplicitly()
    {
        configuration.BindExplicitly = true;
        return this;
    }

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member)
    {
        var named = MemberOf(member);
        var field = configuration.Fields.FirstOrDefault(f => f.Member is { } m && m.Name == named.Name && m.DeclaringType == named.DeclaringType);
        if (field is null)
        {
            configuration.Fields.Add(field = fields.Create(named));
        }

        return new ObjectFieldDescriptor(field);
    }

    private static MemberInfo MemberOf(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression.Body;
        return body switch
        {
            MemberExpression { Member: PropertyInfo property } => typeof(T).GetProperty(property.Name) ?? property,
            MethodCallExpression call => call.Method,
            _ => throw new SchemaException($"{expression} does not name a property or method of {typeof(T)}."),
        };
    }
}
