namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Exact decimal numbers of .NET's <see cref="decimal"/>, written as JSON numbers.</summary>
public sealed class DecimalType : ScalarType
{
    public DecimalType()
        : base("Decimal")
    {
        Description = "An exact decimal number of up to 28 digits.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html";
        RuntimeType = typeof(decimal);
    }

    public override Coercion ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode n => Parse(n.Value),
        FloatValueNode n => Parse(n.Value),
        _ => Fail(SyntaxPrinter.Print(literal)),
    };

    public override Coercion ParseValue(object value) => value switch
    {
        decimal => Coercion.Of(value),
        int n => Coercion.Of((decimal)n),
        long n => Coercion.Of((decimal)n),
        double n => Parse(n.ToString("R", CultureInfo.InvariantCulture)),
        _ => Fail(Inspect.Value(value)),
    };

    public override Coercion Serialize(object value) => value is IConvertible number and not (string or bool or char or DateTime)
        ? Parse(Convert.ToString(number, CultureInfo.InvariantCulture)!)
        : Fail(Inspect.Value(value));

    private static Coercion Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Coercion.Of(number) : Fail(text);

    private static Coercion Fail(string value) => Coercion.Fail($"Decimal cannot represent value: {value}");
}
