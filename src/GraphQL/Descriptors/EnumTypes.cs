using System.Reflection;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Makes enums.</summary>
internal static class EnumTypes
{
    public static EnumType Create(ITypeRegistry types, Type type) =>
        types.GetOrAdd(types.Naming.TypeName(type), name => Fill(new EnumType(name), types, type));

    private static EnumType Fill(EnumType made, ITypeRegistry types, Type type)
    {
        made.RuntimeType = type;
        made.Description = MemberText.Description(type);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => !MemberText.IsIgnored(f)))
        {
            made.Values.Add(new EnumValue(types.Naming.EnumValueName(field), field.GetValue(null))
            {
                Description = MemberText.Description(field),
                DeprecationReason = MemberText.Deprecation(field),
            });
        }

        return made;
    }
}
