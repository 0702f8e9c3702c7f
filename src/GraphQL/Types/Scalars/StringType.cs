namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The <c>String</c> scalar (specification, section 3.5.3).</summary>
public sealed class StringType : ScalarType
{
    public StringType()
        : base("String")
    {
        Description = "Text, a sequence of Unicode characters.";
        RuntimeType = typeof(string);
    }

    public override Coercion ParseLiteral(ValueNode literal) =>
        literal is StringValueNode node ? Coercion.Of(node.Value) : Fail(SyntaxPrinter.Print(literal));

    public override Coercion ParseValue(object value) => value is string ? Coercion.Of(value) : Fail(Inspect.Value(value));

    public override Coercion Serialize(object value) => value switch
    {
        string => Coercion.Of(value),
        bool flag => Coercion.Of(flag ? "true" : "false"),
        IFormattable formattable => Coercion.Of(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Coercion.Fail($"String cannot represent value: {Inspect.Value(value)}"),
    };

    private static Coercion Fail(string value) => Coercion.Fail($"String cannot represent a non string value: {value}");
}
