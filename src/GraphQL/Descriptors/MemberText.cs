namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Reads what attributes say of a member, parameter or type.</summary>
internal static class MemberText
{
    /// <summary>The description, or null.</summary>
    public static string? Description(ICustomAttributeProvider member) => Find<GraphQLDescriptionAttribute>(member)?.Description;

    /// <summary>The reason of a deprecation, or null.</summary>
    public static string? Deprecation(ICustomAttributeProvider member) => Find<GraphQLDeprecatedAttribute>(member)?.DeprecationReason
        ?? (Find<ObsoleteAttribute>(member) is { } obsolete ? obsolete.Message ?? "No longer supported" : null);

    /// <summary>Whether the member is kept out of the schema.</summary>
    public static bool IsIgnored(ICustomAttributeProvider member) => Find<GraphQLIgnoreAttribute>(member) is not null;

    /// <summary>The attribute of that class, or null.</summary>
    public static T? Find<T>(ICustomAttributeProvider member)
        where T : Attribute => (T?)member.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();

    /// <summary>The attributes of that class as they are written.</summary>
    public static IEnumerable<T> All<T>(ICustomAttributeProvider member)
        where T : Attribute => member.GetCustomAttributes(typeof(T), inherit: true).Cast<T>();
}
