using System.Collections;
using System.Reflection;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>
/// What filters mean, field by field over objects: the conventions' operations, a null being equal to null alone, neither
/// more nor less than anything, and holding no text; a negated operation finds what the plain one does not. What lies behind a missing object is null.
/// </summary>
internal static class FilterOracle
{
    public static bool Matches(object? row, Type type, IReadOnlyDictionary<string, object?> filter) => filter.All(f => f.Key switch
    {
        "and" => Inputs(f.Value).All(i => Matches(row, type, i)),
        "or" => Inputs(f.Value).ToList() is var any && (any.Count == 0 || any.Exists(i => Matches(row, type, i))),
        _ => Member(row, SpecimenFields.Find(type, f.Key), (IReadOnlyDictionary<string, object?>)f.Value!),
    });

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Inputs(object? value) => ((IEnumerable)value!).Cast<IReadOnlyDictionary<string, object?>>();

    private static bool Member(object? row, PropertyInfo property, IReadOnlyDictionary<string, object?> filter)
    {
        var value = row is null ? null : property.GetValue(row);
        if (SpecimenFields.IsLeaf(property.PropertyType))
        {
            return Leaf(property, value, filter);
        }

        return property.PropertyType.IsGenericType
            ? filter.All(f => Items((IEnumerable)value!, property.PropertyType.GetGenericArguments()[0], f.Key, f.Value))
            : Matches(value, property.PropertyType, filter);
    }

    private static bool Items(IEnumerable items, Type type, string quantifier, object? value)
    {
        var list = items.Cast<object>().ToList();
        return quantifier switch
        {
            "any" => list.Count > 0 == (bool)value!,
            "some" => list.Exists(i => Matches(i, type, (IReadOnlyDictionary<string, object?>)value!)),
            "none" => !list.Exists(i => Matches(i, type, (IReadOnlyDictionary<string, object?>)value!)),
            _ => list.TrueForAll(i => Matches(i, type, (IReadOnlyDictionary<string, object?>)value!)),
        };
    }

    private static bool Leaf(PropertyInfo property, object? value, IReadOnlyDictionary<string, object?> filter) => filter.All(f => f.Key switch
    {
        "and" => Inputs(f.Value).All(i => Leaf(property, value, i)),
        "or" => Inputs(f.Value).ToList() is var any && (any.Count == 0 || any.Exists(i => Leaf(property, value, i))),
        "eq" => Equal(value, f.Value),
        "neq" => !Equal(value, f.Value),
        "in" => ((IEnumerable)f.Value!).Cast<object?>().Any(v => Equal(value, v)),
        "nin" => !((IEnumerable)f.Value!).Cast<object?>().Any(v => Equal(value, v)),
        "contains" => Holds(value, f.Value, (a, b) => a.Contains(b, StringComparison.Ordinal)),
        "ncontains" => !Holds(value, f.Value, (a, b) => a.Contains(b, StringComparison.Ordinal)),
        "startsWith" => Holds(value, f.Value, (a, b) => a.StartsWith(b, StringComparison.Ordinal)),
        "nstartsWith" => !Holds(value, f.Value, (a, b) => a.StartsWith(b, StringComparison.Ordinal)),
        "endsWith" => Holds(value, f.Value, (a, b) => a.EndsWith(b, StringComparison.Ordinal)),
        "nendsWith" => !Holds(value, f.Value, (a, b) => a.EndsWith(b, StringComparison.Ordinal)),
        ['n', .. var ordering] => value is null || !Orders(ordering, Sign(property, value, f.Value)),
        var ordering => value is not null && Orders(ordering, Sign(property, value, f.Value)),
    });

    private static bool Equal(object? value, object? given) => Equals(SpecimenFields.Write(value), given);

    private static bool Holds(object? value, object? given, Func<string, string, bool> test) => value is string text && test(text, (string)given!);

    private static bool Orders(string operation, int sign) => operation switch
    {
        "gt" => sign > 0,
        "gte" => sign >= 0,
        "lt" => sign < 0,
        "lte" => sign <= 0,
        _ => throw new NotSupportedException(operation),
    };

    // Written forms of numbers compare as numbers; those of dates, times and identifiers compare as they do.
    private static int Sign(PropertyInfo property, object value, object? given) => SpecimenFields.Write(value) switch
    {
        string text when value is Guid => string.CompareOrdinal(text.ToUpperInvariant(), ((string)given!).ToUpperInvariant()),
        string text when property.PropertyType != typeof(string) => string.CompareOrdinal(text, (string)given!),
        var number => Convert.ToDecimal(number, null).CompareTo(Convert.ToDecimal(given, null)),
    };
}
