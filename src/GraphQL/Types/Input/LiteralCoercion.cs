namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>Input coercion of literals, with variables filled in (specification, section 3, "Input Coercion" of each type).</summary>
public static class LiteralCoercion
{
    /// <summary>
    /// Coerces a literal. A list becomes an array of objects, an input object a dictionary; what resolvers receive is
    /// made of them by <see cref="RuntimeConversion"/>.
    /// </summary>
    /// <param name="variables">Coerced values of the variables; those not given are absent. Null for a constant.</param>
    public static Coercion Coerce(ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, object?>? variables)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (literal is VariableNode variable)
        {
            return FromVariable(variable, type, variables);
        }

        if (type is NonNullType nonNull)
        {
            return literal is NullValueNode
                ? Coercion.Fail($"Expected value of type \"{type}\", found null.")
                : Coerce(literal, nonNull.OfType, variables);
        }

        if (literal is NullValueNode)
        {
            return Coercion.Of(null);
        }

        return type switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => CoerceObject(literal, input, variables),
            EnumType enumType => enumType.ParseLiteral(literal),
            ScalarType scalar => scalar.ParseLiteral(literal),
            _ => Coercion.Fail($"\"{type}\" is not an input type."),
        };
    }

    /// <summary>The default of an argument or input field, coerced. There is one.</summary>
    public static Coercion CoerceDefault(InputValue input)
    {
        if (input.CoercedDefault is { } known)
        {
            return Coercion.Of(known.Value);
        }

        var result = Coerce(input.DefaultValue!, input.Type, null);
        if (result.IsSuccess && input.Type.NullableType.IsLeaf)
        {
            input.CoercedDefault = new StrongBox<object?>(result.Value);
        }

        return result;
    }

    internal static bool IsAbsent(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;

    private static Coercion FromVariable(VariableNode variable, GraphQLType type, IReadOnlyDictionary<string, object?>? variables)
    {
        object? value = null;
        var isGiven = variables?.TryGetValue(variable.Name.Value, out value) == true;
        if (type.IsNonNull && value is null)
        {
            return Coercion.Fail($"Expected variable \"${variable.Name.Value}\" provided to type \"{type}\" {(isGiven ? "not to be null" : "to provide a runtime value")}.");
        }

        return Coercion.Of(value);
    }

    private static Coercion CoerceList(ValueNode literal, ListType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is not ListValueNode list)
        {
            var only = Coerce(literal, type.OfType, variables);
            return only.IsSuccess ? Coercion.Of(new[] { only.Value }) : only;
        }

        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = Coerce(list.Values[i], type.OfType, variables);
            if (!item.IsSuccess)
            {
                return item;
            }

            items[i] = item.Value;
        }

        return Coercion.Of(items);
    }

    private static Coercion CoerceObject(ValueNode literal, InputObjectType type, IReadOnlyDictionary<string, object?>? variables)
    {
        if (literal is not ObjectValueNode node)
        {
            return Coercion.Fail($"Expected value of type \"{type}\", found {SyntaxPrinter.Print(literal)}.");
        }

        foreach (var given in node.Fields)
        {
            if (!type.Fields.Contains(given.Name.Value))
            {
                return Coercion.Fail($"Field \"{given.Name.Value}\" is not defined by type \"{type}\".");
            }
        }

        var values = new Dictionary<string, object?>(node.Fields.Length);
        foreach (var field in type.Fields)
        {
            var given = node.Fields.Find(field.Name);
            var result = given is null || IsAbsent(given, variables)
                ? InputObjectCoercion.Missing(field, values)
                : InputObjectCoercion.Add(field, Coerce(given, field.Type, variables), values);
            if (result is not null)
            {
                return Coercion.Fail(result);
            }
        }

        return InputObjectCoercion.Complete(type, values, node.Fields.Length);
    }
}
