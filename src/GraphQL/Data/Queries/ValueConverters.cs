using System.Collections;

namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>Turns coerced values into the types of the properties that they are compared with.</summary>
/// <param name="converters">The application's own conversions, by the type given and the type wanted.</param>
internal sealed class ValueConverters(IReadOnlyDictionary<(Type From, Type To), Func<object, object>> converters)
{
    /// <summary>False if the value cannot be of the type. Null passes for types that have it.</summary>
    public bool TryConvert(object? value, Type target, out object? converted)
    {
        converted = value;
        if (value is null)
        {
            return !target.IsValueType || Nullable.GetUnderlyingType(target) is not null;
        }

        var type = Nullable.GetUnderlyingType(target) ?? target;
        return type.IsInstanceOfType(value) || TryChange(value, type, out converted);
    }

    /// <summary>A list of the type from a coerced list; null if an item cannot be of the type.</summary>
    public IList? TryConvertList(object? values, Type itemType)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType))!;
        foreach (var value in values as IEnumerable ?? new[] { values })
        {
            // A null among the values of a property that has no null matches nothing.
            if (value is null && itemType.IsValueType && Nullable.GetUnderlyingType(itemType) is null)
            {
                continue;
            }

            if (!TryConvert(value, itemType, out var converted))
            {
                return null;
            }

            list.Add(converted);
        }

        return list;
    }

    private bool TryChange(object value, Type type, out object? converted)
    {
        // The scalar DateTime knows offsets; properties hold moments in UTC.
        if (value is DateTimeOffset moment && type == typeof(DateTime))
        {
            converted = moment.UtcDateTime;
            return true;
        }

        converted = null;
        try
        {
            converted = converters.TryGetValue((value.GetType(), type), out var convert) ? convert(value)
                : type.IsEnum ? Enum.ToObject(type, value)
                : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception failure) when (failure is InvalidCastException or OverflowException or FormatException or ArgumentException)
        {
            return false;
        }
    }
}
