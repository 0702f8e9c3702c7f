namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>CoerceVariableValues() (specification, section 6.1.2).</summary>
public static class VariableCoercion
{
    /// <summary>Errors after which the rest is not looked at: a client that is so wrong learns enough from these.</summary>
    public const int DefaultMaxErrors = 20;

    /// <summary>
    /// Coerces the values of an operation's variables. Those that were not given and have no default are absent from the
    /// result.
    /// </summary>
    /// <param name="given">Values by name, without the dollar: text, truth values, numbers, lists and dictionaries, as a request holds them, or values of .NET types.</param>
    /// <param name="errors">Empty after success; each names the variable and the path in its value.</param>
    /// <returns>The coerced values; null after an error.</returns>
    public static Dictionary<string, object?>? Coerce(
        Schema schema,
        ImmutableArray<VariableDefinitionNode> definitions,
        IReadOnlyDictionary<string, object?>? given,
        out ImmutableArray<GraphQLError> errors,
        int maxErrors = DefaultMaxErrors)
    {
        var report = new CoercionReport(maxErrors);
        var values = new Dictionary<string, object?>(definitions.Length);
        foreach (var definition in definitions)
        {
            object? value = null;
            var isGiven = given?.TryGetValue(definition.Variable.Name.Value, out value) == true;
            report.Start(definition);
            CoerceOne(schema, definition, isGiven, value, values, report);
        }

        errors = report.ToErrors();
        return errors.IsEmpty ? values : null;
    }

    private static void CoerceOne(
        Schema schema,
        VariableDefinitionNode definition,
        bool isGiven,
        object? value,
        Dictionary<string, object?> values,
        CoercionReport report)
    {
        var name = definition.Variable.Name.Value;
        var type = TypeFromSyntax.Resolve(schema, definition.Type);
        if (type is not { IsInputType: true })
        {
            report.Add($"Variable \"${name}\" expected value of type \"{SyntaxPrinter.Print(definition.Type)}\" which cannot be used as an input type.");
            return;
        }

        if (!isGiven && definition.DefaultValue is { } defaultValue)
        {
            var coerced = LiteralCoercion.Coerce(defaultValue, type, null);
            values[name] = coerced.Value;
            if (!coerced.IsSuccess)
            {
                report.Add($"Variable \"${name}\" has an invalid default value. {coerced.Error}");
            }
        }
        else if (type.IsNonNull && value is null or JsonElement { ValueKind: JsonValueKind.Null })
        {
            report.Add(isGiven
                ? $"Variable \"${name}\" of non-null type \"{type}\" must not be null."
                : $"Variable \"${name}\" of required type \"{type}\" was not provided.");
        }
        else if (isGiven)
        {
            values[name] = ValueCoercion.Coerce(value, type, report);
        }
    }
}
