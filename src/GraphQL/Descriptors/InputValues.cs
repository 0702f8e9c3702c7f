using System.Collections;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Turns coerced values into values of C# types.</summary>
internal static class InputValues
{
    /// <summary>The value given under a name, or else the default.</summary>
    public static T? Read<T>(IReadOnlyDictionary<string, object?> given, string name, object? otherwise) =>
        given.TryGetValue(name, out var value) ? (T?)value : otherwise is T fallback ? fallback : default;

    /// <summary>The value given under a name, or nothing.</summary>
    public static Optional<T> ReadOptional<T>(IReadOnlyDictionary<string, object?> given, string name) =>
        given.TryGetValue(name, out var value) ? new Optional<T>((T?)value) : default;

    /// <summary>A function that turns what coercion gives into a C# type: numbers, lists, and what converters are registered for.</summary>
    public static Func<object?, object?> ConverterTo(Type type, IReadOnlyDictionary<(Type From, Type To), Func<object, object>> converters)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (TypeShape.ElementOf(type) is { } element)
        {
            var item = ConverterTo(element, converters);
            var make = (Func<object?, Type, Func<object?, object?>, object?>)Delegate.CreateDelegate(
                typeof(Func<object?, Type, Func<object?, object?>, object?>),
                typeof(InputValues).GetMethod(nameof(ToList), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element));
            return value => make(value, type, item);
        }

        return value => value is null || type.IsInstanceOfType(value) ? value : Convert(value, type, converters);
    }

    private static object Convert(object value, Type type, IReadOnlyDictionary<(Type From, Type To), Func<object, object>> converters) =>
        converters.TryGetValue((value.GetType(), type), out var convert) ? ByApplication(value, convert)
        : type == typeof(Guid) && value is string text ? Guid.Parse(text, CultureInfo.InvariantCulture)
        : type == typeof(DateTime) && value is DateTimeOffset moment ? moment.UtcDateTime
        : type == typeof(JsonElement) ? JsonSerializer.SerializeToElement(value)
        : Change(value, type);

    /// <summary>What an application's converter refuses as ill-formed is the client's mistake, and its message is for the client.</summary>
    private static object ByApplication(object value, Func<object, object> convert)
    {
        try
        {
            return convert(value);
        }
        catch (FormatException error)
        {
            throw new InputConversionException(error.Message);
        }
    }

    private static object Change(object value, Type type)
    {
        try
        {
            var changed = System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            if (changed is not float single || float.IsFinite(single))
            {
                return changed;
            }
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
        }

        throw new InputConversionException($"The value {Inspect.Value(value)} does not fit here.");
    }

    private static object? ToList<T>(object? value, Type type, Func<object?, object?> item)
    {
        if (value is null || (value is not IEnumerable<T> && value is not IEnumerable))
        {
            return value;
        }

        var items = ((IEnumerable)value).Cast<object?>().Select(v => (T)item(v)!);
        return type.IsArray ? items.ToArray()
            : type.IsAssignableFrom(typeof(List<T>)) ? items.ToList()
            : type.IsAssignableFrom(typeof(HashSet<T>)) ? items.ToHashSet()
            : throw new SchemaException($"{type} cannot be an input list: use an array or a list.");
    }
}
