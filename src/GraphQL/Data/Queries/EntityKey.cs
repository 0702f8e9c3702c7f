using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>What tells one entity of a class from another.</summary>
internal static class EntityKey
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Keys = new();

    /// <summary>The property marked as key, or called <c>Id</c> or like the class with <c>Id</c>; null if there is none.</summary>
    public static PropertyInfo? Of(Type type) => Keys.GetOrAdd(type, Find);

    /// <summary>Whether a lambda reads the key of its parameter.</summary>
    public static bool IsKey(LambdaExpression selector) =>
        MemberExpressions.BodyOf(selector) is MemberExpression { Member: PropertyInfo property } access
        && access.Expression == selector.Parameters[0]
        && Of(selector.Parameters[0].Type)?.Name == property.Name;

    private static PropertyInfo? Find(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        return properties.FirstOrDefault(p => p.IsDefined(typeof(KeyAttribute), inherit: true))
            ?? properties.FirstOrDefault(p => p.Name == "Id")
            ?? properties.FirstOrDefault(p => p.Name == type.Name + "Id");
    }
}
