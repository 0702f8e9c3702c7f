using System.Collections;

namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>Makes the literal that coerces to a given runtime value, for defaults that are declared in .NET.</summary>
public static class LiteralFromValue
{
    /// <exception cref="ArgumentException">The value is not one of the type.</exception>
    public static ValueNode Create(object? value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case NonNullType nonNull:
                return Create(value, nonNull.OfType);
            case var _ when value is null:
                return new NullValueNode(Location.None);
            case ListType list when value is IEnumerable items and not string:
                return new ListValueNode(Location.None, [.. items.Cast<object?>().Select(item => Create(item, list.OfType))]);
            case ListType list:
                return Create(value, list.OfType);
            case InputObjectType input when value is IReadOnlyDictionary<string, object?> fields:
                return new ObjectValueNode(Location.None, [.. fields.Select(field => CreateField(input, field.Key, field.Value))]);
            case EnumType enumType:
                return new EnumValueNode(Location.None, (string)Require(enumType.Serialize(value), type));
            case ScalarType scalar:
                return FromJson(Require(scalar.Serialize(value), type));
            default:
                throw new ArgumentException($"A default of type {type} cannot be made from {value.GetType().Name}.", nameof(value));
        }
    }

    private static ObjectFieldNode CreateField(InputObjectType type, string name, object? value)
    {
        var field = type.Fields.Find(name) ?? throw new ArgumentException($"{type} has no field {name}.", nameof(name));
        return new ObjectFieldNode(Location.None, new NameNode(Location.None, name), Create(value, field.Type));
    }

    private static object Require(Coercion coerced, GraphQLType type) =>
        coerced.Value ?? throw new ArgumentException($"The default is no value of {type}: {coerced.Error}");

    private static ValueNode FromJson(object value) => value switch
    {
        bool flag => new BooleanValueNode(Location.None, flag),
        string text => new StringValueNode(Location.None, text, isBlock: false),
        double or decimal or float => FromNumber(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        IFormattable number => new IntValueNode(Location.None, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"A default cannot be made from {value.GetType().Name}.", nameof(value)),
    };

    private static ValueNode FromNumber(string text) => text.AsSpan().ContainsAny(".eE")
        ? new FloatValueNode(Location.None, text)
        : new IntValueNode(Location.None, text);
}
