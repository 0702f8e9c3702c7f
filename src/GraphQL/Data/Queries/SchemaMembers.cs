using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Which properties of a class inputs may speak of.</summary>
internal static class SchemaMembers
{
    private static readonly HashSet<Type> Leaves =
    [
        typeof(string), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint),
        typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal), typeof(Guid), typeof(Uri),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Whether values of the type are scalars or enums of the schema.</summary>
    public static bool IsLeaf(TypeRegistry types, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum || Leaves.Contains(type) || types.Services.GetService<SchemaSetup>()?.Scalars.ContainsKey(type) == true;
    }

    /// <summary>
    /// The properties that an input takes when its class names none: those that the object type of the class shows to
    /// everyone who sees the type. What is hidden or guarded is not to be learnt by filtering or sorting either.
    /// </summary>
    public static IEnumerable<PropertyInfo> Open(TypeRegistry types, Type entity)
    {
        var shown = types.FieldsOf(entity);
        return entity.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && !p.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Where(p => shown.Any(f => f.Authorization.Count == 0 && f.Member is PropertyInfo shownAs && shownAs.Name == p.Name))
            .OrderBy(p => p.MetadataToken);
    }
}
