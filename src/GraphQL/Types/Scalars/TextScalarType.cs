using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A scalar that JSON holds as text of a fixed form.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public abstract class TextScalarType<T> : ScalarType
    where T : notnull
{
    private protected TextScalarType(string name, string description, string specification)
        : base(name)
    {
        Description = description;
        SpecifiedBy = $"https://scalars.graphql.org/chillicream/{specification}.html";
        RuntimeType = typeof(T);
    }

    public override Coercion ParseLiteral(ValueNode literal) =>
        literal is StringValueNode node ? Parse(node.Value) : Fail(SyntaxPrinter.Print(literal));

    public override Coercion ParseValue(object value) => value switch
    {
        string text => Parse(text),
        T => Coercion.Of(value),
        _ => Fail(Inspect.Value(value)),
    };

    public override Coercion Serialize(object value) => value switch
    {
        T own => Coercion.Of(Format(own)),
        string text when TryParse(text, out _) => Coercion.Of(text),
        _ => Fail(Inspect.Value(value)),
    };

    /// <summary>Reads the text; false when it has not exactly the scalar's form.</summary>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes the value in the scalar's form.</summary>
    protected abstract string Format(T value);

    private protected Coercion Fail(string shown) => Coercion.Fail($"{Name} cannot represent value: {shown}");

    private Coercion Parse(string text) => TryParse(text, out var value) ? Coercion.Of(value) : Fail(Inspect.Value(text));
}
