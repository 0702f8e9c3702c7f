namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The <c>Float</c> scalar: a finite double-precision number (specification, section 3.5.2).</summary>
public sealed class FloatType : ScalarType
{
    public FloatType()
        : base("Float")
    {
        Description = "A number with fraction, of double precision as in IEEE 754.";
        RuntimeType = typeof(double);
    }

    public override Coercion ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode n => Finite(double.Parse(n.Value, CultureInfo.InvariantCulture), n.Value),
        FloatValueNode n => Finite(double.Parse(n.Value, CultureInfo.InvariantCulture), n.Value),
        _ => NotANumber(SyntaxPrinter.Print(literal)),
    };

    public override Coercion ParseValue(object value) => ToDouble(value) is { } number
        ? Finite(number, Inspect.Value(value))
        : NotANumber(Inspect.Value(value));

    public override Coercion Serialize(object value) => value switch
    {
        double number when double.IsFinite(number) => Coercion.Of(value),
        bool flag => Coercion.Of(flag ? 1.0 : 0.0),
        string text when double.TryParse(text, CultureInfo.InvariantCulture, out var number) => Finite(number, Inspect.Value(value)),
        _ => ParseValue(value),
    };

    private static double? ToDouble(object value) => value switch
    {
        double n => n,
        float n => n,
        int n => n,
        long n => n,
        // The cast may miss the nearest double by one place; a number sent back must be the one that was answered.
        decimal n => double.Parse(n.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        short n => n,
        byte n => n,
        sbyte n => n,
        ushort n => n,
        uint n => n,
        ulong n => n,
        _ => null,
    };

    private static Coercion Finite(double number, string shown) =>
        double.IsFinite(number) ? Coercion.Of(number) : NotANumber(shown);

    private static Coercion NotANumber(string value) => Coercion.Fail($"Float cannot represent non numeric value: {value}");
}
