namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>CoerceArgumentValues() (specification, section 6.4.1).</summary>
public static class ArgumentCoercion
{
    /// <summary>The coerced arguments, those that were not given and have no default left out; null after an error.</summary>
    public static Dictionary<string, object?>? Coerce(
        NamedList<Argument> definitions,
        ImmutableArray<ArgumentNode> arguments,
        IReadOnlyDictionary<string, object?>? variables,
        out GraphQLError? error)
    {
        error = null;
        var values = new Dictionary<string, object?>(definitions.Count);
        foreach (var definition in definitions)
        {
            var given = arguments.Find(definition.Name);
            var isAbsent = given is null || LiteralCoercion.IsAbsent(given, variables);
            if (isAbsent && definition.DefaultValue is null)
            {
                if (!definition.Type.IsNonNull)
                {
                    continue;
                }

                error = Missing(definition, given);
                return null;
            }

            var coerced = RuntimeConversion.Convert(
                isAbsent ? LiteralCoercion.CoerceDefault(definition) : LiteralCoercion.Coerce(given!, definition.Type, variables),
                definition);
            if (!coerced.IsSuccess)
            {
                error = At(given, $"Argument \"{definition.Name}\" has invalid value. {coerced.Error}");
                return null;
            }

            values[definition.Name] = coerced.Value;
        }

        return values;
    }

    private static GraphQLError Missing(Argument definition, ValueNode? given) => given is VariableNode variable
        ? At(variable, $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.")
        : At(null, $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.");

    private static GraphQLError At(SyntaxNode? node, string message)
    {
        var error = new GraphQLError(message).WithCode(ErrorCodes.BadUserInput);
        return node?.Location.Position is { } position ? error.WithLocations(position) : error;
    }
}
