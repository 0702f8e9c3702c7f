using ScoringPlatform.GraphQL.Descriptors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Data.Projections;

/// <summary>
/// Builds the expression that makes an entity with only those properties set that the selections need, so that only
/// their columns are read. Properties of other entities are projected likewise, alone or as lists.
/// </summary>
internal sealed class ProjectionBuilder(ProjectionMap map)
{
    /// <summary>The entity with what is needed, or the instance itself where it cannot be made anew.</summary>
    public Expression Build(Expression instance, ObjectType type, IEnumerable<ISelection> selections)
    {
        var entity = instance.Type;
        if (ConstructorOf(entity) is not { } constructor)
        {
            return instance;
        }

        var bindings = new Dictionary<string, MemberBinding>(StringComparer.Ordinal);
        foreach (var property in map.Always(entity))
        {
            Bind(bindings, instance, property, null);
        }

        foreach (var group in selections.GroupBy(s => s.Field.Name))
        {
            if (map.Find(entity, group.Key) is { } field)
            {
                Bind(bindings, instance, field, [.. group]);
            }
        }

        return Expression.MemberInit(Expression.New(constructor), bindings.Values);
    }

    private void Bind(Dictionary<string, MemberBinding> bindings, Expression instance, ProjectedField field, IReadOnlyList<ISelection> selections)
    {
        if (field.Property is { } property)
        {
            Bind(bindings, instance, property, selections);
        }

        foreach (var required in field.Requires)
        {
            Bind(bindings, instance, required, null);
        }
    }

    /// <param name="selections">What is asked of the property's own value; null for all of it.</param>
    private void Bind(
        Dictionary<string, MemberBinding> bindings, Expression instance, PropertyInfo property, IReadOnlyList<ISelection>? selections)
    {
        if (property.CanWrite)
        {
            var value = Expression.Property(instance, property);
            bindings[property.Name] = Expression.Bind(property, selections is null ? value : Narrow(value, selections));
        }
    }

    private Expression Narrow(MemberExpression value, IReadOnlyList<ISelection> selections)
    {
        if (selections[0].Field.Type.Named is not ObjectType type || value.Type.IsValueType)
        {
            return value;
        }

        var below = selections.SelectMany(s => s.Selections(type)).ToList();
        return TypeShape.ElementOf(value.Type) is { } item ? NarrowItems(value, item, type, below) : NarrowOne(value, type, below);
    }

    private Expression NarrowOne(MemberExpression value, ObjectType type, List<ISelection> below)
    {
        var made = Build(value, type, below);
        return made == value
            ? value
            : Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, value.Type), made);
    }

    private Expression NarrowItems(MemberExpression value, Type item, ObjectType type, List<ISelection> below)
    {
        var row = Expression.Parameter(item, "item");
        if (!value.Type.IsAssignableFrom(typeof(List<>).MakeGenericType(item)))
        {
            return value;
        }

        var select = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Select), [item, item], value, Expression.Lambda(Build(row, type, below), row));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [item], select);
    }

    private static ConstructorInfo? ConstructorOf(Type type) => type.IsAbstract
        ? null
        : type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);
}
