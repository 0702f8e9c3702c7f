namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes input objects and compiles how they are made.</summary>
internal static class InputObjects
{
    /// <summary>The description of a class's input object.</summary>
    public static InputObjectConfiguration Describe(Type type)
    {
        var configuration = new InputObjectConfiguration
        {
            Name = NamingConventions.TypeName(type, input: true),
            Description = MemberText.Description(type),
        };
        var parameters = Constructor(type)?.GetParameters() ?? [];
        var isOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false);
        foreach (var property in Properties(type))
        {
            var parameter = parameters.FirstOrDefault(p => IsFor(p, property));
            if (parameter is not null || property.SetMethod is { IsPublic: true })
            {
                var field = ArgumentFactory.FromProperty(property, parameter);
                field.Type = isOneOf ? Nullable(field.Type!) : field.Type;
                configuration.Fields.Add(field);
            }
        }

        return configuration;
    }

    /// <summary>
    /// A function that makes an instance from the fields that were given. What was left out keeps the default of its parameter,
    /// its initializer, or its type.
    /// </summary>
    public static Func<IReadOnlyDictionary<string, object?>, object> Compile(Type type, InputObjectConfiguration configuration)
    {
        var given = Expression.Parameter(typeof(IReadOnlyDictionary<string, object?>), "given");
        var made = Expression.Variable(type, "made");
        var constructor = Constructor(type);
        var parameters = constructor?.GetParameters() ?? [];
        var create = constructor is null
            ? Expression.New(type)
            : Expression.New(constructor, parameters.Select(p => Value(given, p, configuration)));
        var body = new List<Expression> { Expression.Assign(made, create) };
        body.AddRange(configuration.Fields
            .Select(field => (field.Name, Property: (PropertyInfo)field.Member!))
            .Where(f => !parameters.Any(p => IsFor(p, f.Property)))
            .Select(f => (Expression)Expression.IfThen(
                Expression.Call(given, nameof(IReadOnlyDictionary<,>.ContainsKey), null, Expression.Constant(f.Name)),
                Expression.Assign(Expression.Property(made, f.Property), Read(given, f.Name, f.Property.PropertyType, null)))));
        body.Add(Expression.Convert(made, typeof(object)));
        return Expression.Lambda<Func<IReadOnlyDictionary<string, object?>, object>>(Expression.Block([made], body), given).Compile();
    }

    private static MethodCallExpression Value(ParameterExpression given, ParameterInfo parameter, InputObjectConfiguration configuration)
    {
        var field = configuration.Fields.FirstOrDefault(f => IsFor(parameter, (PropertyInfo)f.Member!));
        var otherwise = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return Read(given, field?.Name ?? string.Empty, parameter.ParameterType, otherwise);
    }

    private static MethodCallExpression Read(ParameterExpression given, string name, Type type, object? otherwise)
    {
        var isOptional = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);
        return isOptional
            ? Expression.Call(typeof(InputValues), nameof(InputValues.ReadOptional), type.GetGenericArguments(), given, Expression.Constant(name))
            : Expression.Call(
                typeof(InputValues), nameof(InputValues.Read), [type], given, Expression.Constant(name), Expression.Constant(otherwise, typeof(object)));
    }

    // A record's copy constructor is not public; a parameterless constructor goes before one with parameters.
    private static ConstructorInfo? Constructor(Type type)
    {
        var constructors = type.GetConstructors();
        return constructors.Length == 0 || constructors.Any(c => c.GetParameters().Length == 0)
            ? constructors.FirstOrDefault(c => c.GetParameters().Length == 0)
            : constructors.OrderByDescending(c => c.GetParameters().Length).First();
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && !MemberText.IsIgnored(p));

    private static bool IsFor(ParameterInfo parameter, PropertyInfo property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static TypeReference Nullable(TypeReference type) => TypeReference.From(types => type.Resolve(types).NullableType);
}
