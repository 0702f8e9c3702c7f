using System.Collections.Frozen;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>A leaf with a fixed set of values (specification, section 3.9).</summary>
public sealed class EnumType(string name) : NamedType(name)
{
    private FrozenDictionary<object, EnumValue>? _byRuntimeValue;

    public override TypeKind Kind => TypeKind.Enum;

    public NamedList<EnumValue> Values { get; } = [];

    /// <summary>Input coercion of a variable's value: a value's name, or its runtime value when that is no text.</summary>
    public Coercion ParseValue(object value)
    {
        if (value is not string name)
        {
            return ByRuntimeValue.ContainsKey(value)
                ? Coercion.Of(value)
                : Coercion.Fail($"Enum \"{Name}\" cannot represent non-string value: {Inspect.Value(value)}.");
        }

        return Values.Find(name) is { } found
            ? Coercion.Of(found.RuntimeValue)
            : Coercion.Fail($"Value \"{name}\" does not exist in \"{Name}\" enum.");
    }

    /// <summary>Input coercion of a literal: a bare name, never a string.</summary>
    public Coercion ParseLiteral(ValueNode literal)
    {
        if (literal is not EnumValueNode node)
        {
            return Coercion.Fail($"Enum \"{Name}\" cannot represent non-enum value: {SyntaxPrinter.Print(literal)}.");
        }

        return Values.Find(node.Value) is { } found
            ? Coercion.Of(found.RuntimeValue)
            : Coercion.Fail($"Value \"{node.Value}\" does not exist in \"{Name}\" enum.");
    }

    /// <summary>Result coercion: from the runtime value to the name.</summary>
    public Coercion Serialize(object value) => ByRuntimeValue.TryGetValue(value, out var found)
        ? Coercion.Of(found.Name)
        : Coercion.Fail($"Enum \"{Name}\" cannot represent value: {Inspect.Value(value)}");

    internal override void Freeze()
    {
        base.Freeze();
        Values.Freeze();
        _byRuntimeValue = Index();
    }

    private FrozenDictionary<object, EnumValue> ByRuntimeValue => _byRuntimeValue ?? Index();

    private FrozenDictionary<object, EnumValue> Index()
    {
        var index = new Dictionary<object, EnumValue>();
        foreach (var value in Values)
        {
            index.TryAdd(value.RuntimeValue, value);
        }

        return index.ToFrozenDictionary();
    }
}
