using System.Reflection;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>How C# names become names of the schema.</summary>
public interface INamingConventions
{
    /// <summary>The name of an output or input type: that of the class, its attribute, or with <c>Input</c> appended.</summary>
    string TypeName(Type type, bool input = false);

    /// <summary>The name of a field: <c>GetBrandAsync</c> becomes <c>brand</c>.</summary>
    string MemberName(MemberInfo member);

    /// <summary>The name of an argument.</summary>
    string ArgumentName(ParameterInfo parameter);

    /// <summary>The name of an enum value: <c>InReview</c> becomes <c>IN_REVIEW</c>.</summary>
    string EnumValueName(FieldInfo field);
}
