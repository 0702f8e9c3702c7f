namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>
/// Makes what a resolver receives of a coerced argument: instances of input objects, keys of ids. Coercion decides
/// whether a request is lawful and knows the schema alone; this runs afterwards, when the field is resolved, so that
/// what fails here is an error of the field.
/// </summary>
internal static class RuntimeConversion
{
    internal static Coercion Convert(Coercion coerced, InputValue input)
    {
        if (!coerced.IsSuccess)
        {
            return coerced;
        }

        try
        {
            return Coercion.Of(Convert(coerced.Value, input));
        }
        catch (InputConversionException error)
        {
            return Coercion.Fail(error.Message);
        }
    }

    private static object? Convert(object? value, InputValue input)
    {
        var inner = Convert(value, input.Type);
        return input.Convert is { } convert ? convert(inner) : inner;
    }

    /// <summary>Leaves are as coercion made them; the shared values of variables are copied, never changed.</summary>
    private static object? Convert(object? value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return (type, value) switch
        {
            (NonNullType nonNull, _) => Convert(value, nonNull.OfType),
            (ListType { Named: InputObjectType } list, object?[] items) => Array.ConvertAll(items, item => Convert(item, list.OfType)),
            (InputObjectType input, IReadOnlyDictionary<string, object?> fields) => Create(input, fields),
            _ => value,
        };
    }

    private static object Create(InputObjectType type, IReadOnlyDictionary<string, object?> fields)
    {
        var converted = new Dictionary<string, object?>(fields.Count);
        foreach (var field in type.Fields)
        {
            if (fields.TryGetValue(field.Name, out var value))
            {
                converted[field.Name] = Convert(value, field);
            }
        }

        return type.CreateInstance is { } create ? create(converted) : converted;
    }
}
