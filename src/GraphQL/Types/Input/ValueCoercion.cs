using System.Collections;

namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>Input coercion of values as a request or a program holds them (specification, section 3, "Input Coercion").</summary>
internal static class ValueCoercion
{
    /// <summary>Coerces a value; what is wrong goes to the report, and the result is then of no use.</summary>
    internal static object? Coerce(object? value, GraphQLType type, CoercionReport report)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (report.IsFull)
        {
            return null;
        }

        if (value is JsonElement json && !JsonValues.TryRead(json, out value))
        {
            report.Invalid(json, $"{type} cannot represent text that is no Unicode.");
            return null;
        }

        if (type is NonNullType nonNull)
        {
            if (value is not null)
            {
                return Coerce(value, nonNull.OfType, report);
            }

            report.Invalid(null, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }

        return (type, value) switch
        {
            (_, null) => null,
            (ListType list, _) => CoerceList(value, list, report),
            (InputObjectType input, _) => CoerceObject(value, input, report),
            _ => CoerceLeaf(value, type, report),
        };
    }

    private static object? CoerceLeaf(object value, GraphQLType type, CoercionReport report)
    {
        var coerced = type is ScalarType scalar ? scalar.ParseValue(value) : ((EnumType)type).ParseValue(value);
        if (!coerced.IsSuccess)
        {
            report.Invalid(value, coerced.Error);
        }

        return coerced.Value;
    }

    private static object?[] CoerceList(object value, ListType type, CoercionReport report) =>
        value is IEnumerable items and not (string or IDictionary or IReadOnlyDictionary<string, object?>)
            ? CoerceItems(items.Cast<object?>(), type, report)
            : [Coerce(value, type.OfType, report)];

    private static object?[] CoerceItems(IEnumerable<object?> items, ListType type, CoercionReport report)
    {
        var coerced = new List<object?>();
        foreach (var item in items)
        {
            report.Enter(coerced.Count);
            coerced.Add(Coerce(item, type.OfType, report));
            report.Leave();
        }

        return [.. coerced];
    }

    private static object? CoerceObject(object value, InputObjectType type, CoercionReport report)
    {
        if (type.RuntimeType is { } runtime && runtime.IsInstanceOfType(value) && type.CreateInstance is not null)
        {
            return value;
        }

        if (value is not IReadOnlyDictionary<string, object?> given)
        {
            report.Invalid(value, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        var values = new Dictionary<string, object?>(given.Count);
        foreach (var field in type.Fields)
        {
            if (CoerceField(field, given, values, report) is { } error)
            {
                report.Invalid(value, error);
            }
        }

        foreach (var name in given.Keys)
        {
            if (!type.Fields.Contains(name))
            {
                report.Invalid(value, $"Field \"{name}\" is not defined by type \"{type}\".");
            }
        }

        if (report.HasErrors)
        {
            return null;
        }

        var complete = InputObjectCoercion.Complete(type, values, given.Count);
        if (!complete.IsSuccess)
        {
            report.Invalid(value, complete.Error);
        }

        return complete.Value;
    }

    private static string? CoerceField(
        InputField field,
        IReadOnlyDictionary<string, object?> given,
        Dictionary<string, object?> values,
        CoercionReport report)
    {
        if (!given.TryGetValue(field.Name, out var fieldValue))
        {
            return InputObjectCoercion.Missing(field, values);
        }

        report.Enter(field.Name);
        var coerced = Coerce(fieldValue, field.Type, report);
        report.Leave();
        return report.HasErrors ? null : InputObjectCoercion.Add(field, Coercion.Of(coerced), values);
    }
}
