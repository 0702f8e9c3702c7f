using ScoringPlatform.GraphQL.Data.Queries;
using ScoringPlatform.GraphQL.Descriptors;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>What the fields of each class need, worked out once a class.</summary>
internal sealed class ProjectionMap(TypeRegistry types)
{
    private readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, ProjectedField>> _fields = new();
    private readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> _always = new();

    /// <summary>What a field needs; null for one that needs nothing, such as <c>__typename</c>.</summary>
    public ProjectedField? Find(Type entity, string field) => _fields.GetOrAdd(entity, Read).GetValueOrDefault(field);

    /// <summary>The properties that are read whatever is asked for: the key, and those marked so.</summary>
    public IReadOnlyList<PropertyInfo> Always(Type entity) => _always.GetOrAdd(entity, static type =>
    {
        var marked = type.GetProperties().Where(p => p.GetCustomAttribute<IsProjectedAttribute>()?.IsProjected == true);
        return [.. EntityKey.Of(type) is { } key ? marked.Prepend(key).Distinct() : marked];
    });

    private Dictionary<string, ProjectedField> Read(Type entity)
    {
        var fields = new Dictionary<string, ProjectedField>(StringComparer.Ordinal);
        foreach (var field in types.FieldsOf(entity))
        {
            var property = field.Member is PropertyInfo shown ? entity.GetProperty(shown.Name) : null;
            var isRead = property?.GetCustomAttribute<IsProjectedAttribute>()?.IsProjected != false;
            fields[field.Name] = new ProjectedField(isRead ? property : null, [.. Requirements(entity, field.Member)]);
        }

        return fields;
    }

    private static IEnumerable<PropertyInfo> Requirements(Type entity, MemberInfo? member) =>
        from parameter in (member as MethodInfo)?.GetParameters() ?? []
        let parent = parameter.GetCustomAttribute<ParentAttribute>()
        from name in parent?.Requires?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []
        select entity.GetProperty(name)
            ?? throw new SchemaException($"{member?.Name} requires {entity.Name}.{name}, which is not there.");
}
