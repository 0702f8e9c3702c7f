namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The names that Hot Chocolate gives.</summary>
internal static class NamingConventions
{
    private const string Get = "Get";
    private const string Async = "Async";
    private const string Input = "Input";

    /// <summary>The name of an output or input type: that of the class, its attribute, or with <c>Input</c> appended.</summary>
    public static string TypeName(Type type, bool input = false)
    {
        if (NameOf(type) is { } given)
        {
            return given;
        }

        var name = PlainName(type);
        return input && !type.IsEnum && !name.EndsWith(Input, StringComparison.Ordinal) ? name + Input : name;
    }

    /// <summary>The name of a field: <c>GetBrandAsync</c> becomes <c>brand</c>.</summary>
    public static string MemberName(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }

        var name = member.Name;
        if (member is not MethodInfo method)
        {
            return CamelCase(name);
        }

        if (name.Length > Get.Length && name.StartsWith(Get, StringComparison.Ordinal) && !char.IsLower(name[Get.Length]))
        {
            name = name[Get.Length..];
        }

        if (name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) && method.ReturnType != typeof(void))
        {
            name = name[..^Async.Length];
        }

        return CamelCase(name);
    }

    public static string ArgumentName(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    /// <summary>The name of an enum value: <c>InReview</c> becomes <c>IN_REVIEW</c>.</summary>
    public static string EnumValueName(FieldInfo field) =>
        field.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnakeCase(field.Name);

    /// <summary>The name with its leading capitals lowered: <c>IPAddress</c> becomes <c>ipAddress</c>.</summary>
    internal static string CamelCase(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        // The last capital of a run starts the next word, unless the run is all there is.
        var lowered = capitals <= 1 || capitals == name.Length ? capitals : capitals - 1;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    /// <summary>The name with its first letter raised.</summary>
    internal static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string UpperSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) && name[i - 1] != '_')
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static string? NameOf(Type type) => type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name;

    private static string PlainName(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}Of{string.Join("And", type.GetGenericArguments().Select(PlainName))}";
    }
}
