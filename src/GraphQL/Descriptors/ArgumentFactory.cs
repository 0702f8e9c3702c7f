namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes arguments from parameters, and input fields from properties.</summary>
internal static class ArgumentFactory
{
    /// <summary>The argument of a parameter.</summary>
    public static ArgumentConfiguration FromParameter(ParameterInfo parameter)
    {
        var argument = Create(NamingConventions.ArgumentName(parameter), TypeShape.Of(parameter), parameter);
        if (parameter.HasDefaultValue && parameter.DefaultValue is { } value && !argument.HasDefaultValue)
        {
            SetDefault(argument, value, parameter.ParameterType);
        }

        return argument;
    }

    /// <summary>The input field of a property, whose default may be that of a constructor's parameter.</summary>
    public static ArgumentConfiguration FromProperty(PropertyInfo property, ParameterInfo? parameter)
    {
        var field = Create(NamingConventions.MemberName(property), TypeShape.Of(property, write: property.SetMethod is not null), property);
        if (parameter is not null)
        {
            ApplyParameter(field, parameter);
        }

        return field;
    }

    private static void ApplyParameter(ArgumentConfiguration field, ParameterInfo parameter)
    {
        field.Description ??= MemberText.Description(parameter);
        field.DeprecationReason ??= MemberText.Deprecation(parameter);
        if (!field.HasDefaultValue && parameter.HasDefaultValue && parameter.DefaultValue is { } value)
        {
            SetDefault(field, value, parameter.ParameterType);
        }
    }

    private static ArgumentConfiguration Create(string name, TypeShape shape, ICustomAttributeProvider member)
    {
        var argument = new ArgumentConfiguration
        {
            Name = name,
            Description = MemberText.Description(member),
            DeprecationReason = MemberText.Deprecation(member),
            Type = FieldFactory.GivenType(member) ?? TypeReference.Input(shape),
            RuntimeType = shape.Type,
            Member = member,
        };
        if (MemberText.Find<IDAttribute>(member) is { } id)
        {
            argument.Features.Set(id);
            argument.Type = TypeReference.From(types => shape.Wrap(types.Parse("ID").Named));
        }

        if (MemberText.Find<CostAttribute>(member) is { } cost)
        {
            argument.Directives.Add(CostDirectives.Cost(cost.Weight));
        }

        if (MemberText.Find<DefaultValueAttribute>(member) is { } given)
        {
            (argument.HasDefaultValue, argument.DefaultValue) = (true, given.Value);
        }

        return argument;
    }

    // An optional parameter of enum type has its default as a number.
    private static void SetDefault(ArgumentConfiguration argument, object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        (argument.HasDefaultValue, argument.DefaultValue) = (true, target.IsEnum ? Enum.ToObject(target, value) : value);
    }
}
