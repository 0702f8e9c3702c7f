namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Which members of a class are fields.</summary>
internal static class SchemaMethods
{
    private const string ConfigureName = "Configure";
    private static readonly HashSet<string> ObjectMembers =
        ["Equals", "GetHashCode", "ToString", "GetType", "Deconstruct", "<Clone>$", "PrintMembers", ConfigureName];

    /// <summary>The public members of an instance of the class that are fields, as they are declared.</summary>
    public static IEnumerable<MemberInfo> OfInstance(Type type) => Of(type, BindingFlags.Instance).Where(HasResult);

    /// <summary>The public static members of a class of resolvers, and those of an instance where it can have one.</summary>
    public static IEnumerable<MemberInfo> OfResolvers(Type type) =>
        Of(type, type.IsAbstract ? BindingFlags.Static : BindingFlags.Static | BindingFlags.Instance);

    /// <summary>The class's own method that describes its type, or null.</summary>
    public static MethodInfo? Configure(Type type, Type descriptor) => type.GetMethod(
        ConfigureName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public, [descriptor]);

    /// <summary>A class may have tasks of its own that give nothing; in a class of resolvers they are refused later.</summary>
    private static bool HasResult(MemberInfo member) =>
        member is not MethodInfo method || (method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask));

    private static IEnumerable<MemberInfo> Of(Type type, BindingFlags flags)
    {
        var members = type.GetMembers(BindingFlags.Public | flags);
        var inherited = type.IsInterface ? type.GetInterfaces().SelectMany(i => i.GetMembers(BindingFlags.Public | flags)) : [];
        return members.Concat(inherited).Where(IsField).DistinctBy(m => m.Name);
    }

    private static bool IsField(MemberInfo member) => !MemberText.IsIgnored(member) && member switch
    {
        PropertyInfo property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true },
        MethodInfo method => !method.IsSpecialName && !method.IsGenericMethodDefinition && method.ReturnType != typeof(void)
            && method.DeclaringType != typeof(object) && !ObjectMembers.Contains(method.Name)
            && !method.GetParameters().Any(parameter => parameter.ParameterType is { IsByRef: true } or { IsByRefLike: true }),
        _ => false,
    };
}
