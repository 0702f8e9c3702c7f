namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes enums.</summary>
internal static class EnumTypes
{
    public static EnumType Create(TypeRegistry types, Type type) =>
        types.GetOrAdd(NamingConventions.TypeName(type), name => Fill(new EnumType(name), type));

    private static EnumType Fill(EnumType made, Type type)
    {
        made.RuntimeType = type;
        made.Description = MemberText.Description(type);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => !MemberText.IsIgnored(f)))
        {
            made.Values.Add(new EnumValue(NamingConventions.EnumValueName(field), field.GetValue(null))
            {
                Description = MemberText.Description(field),
                DeprecationReason = MemberText.Deprecation(field),
            });
        }

        return made;
    }
}
