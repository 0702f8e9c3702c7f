namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>The steps that input objects share, whether they come as literals or as values of variables (section 3.10).</summary>
internal static class InputObjectCoercion
{
    /// <summary>Takes the default of a field that was not given.</summary>
    /// <returns>What is wrong, or null.</returns>
    internal static string? Missing(InputField field, Dictionary<string, object?> values)
    {
        if (field.DefaultValue is null)
        {
            return field.IsRequired ? $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided." : null;
        }

        var coerced = LiteralCoercion.CoerceDefault(field);
        if (coerced.IsSuccess)
        {
            values[field.Name] = coerced.Value;
        }

        return coerced.Error;
    }

    /// <summary>Takes the coerced value of a field that was given.</summary>
    /// <returns>What is wrong, or null.</returns>
    internal static string? Add(InputField field, Coercion coerced, Dictionary<string, object?> values)
    {
        if (coerced.IsSuccess)
        {
            values[field.Name] = coerced.Value;
        }

        return coerced.Error;
    }

    /// <summary>Checks that a oneOf object has its one field.</summary>
    /// <param name="given">How many fields the client wrote.</param>
    internal static Coercion Complete(InputObjectType type, Dictionary<string, object?> values, int given)
    {
        if (type.IsOneOf)
        {
            if (given != 1 || values.Count != 1)
            {
                return Coercion.Fail($"Exactly one key must be specified for OneOf type \"{type}\".");
            }

            var (name, value) = values.First();
            if (value is null)
            {
                return Coercion.Fail($"Field \"{name}\" must be non-null.");
            }
        }

        return Coercion.Of(values);
    }
}
