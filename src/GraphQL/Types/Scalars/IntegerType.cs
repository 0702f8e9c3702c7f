using System.Numerics;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A scalar of whole numbers of a fixed size (as specification, section 3.5.1 "Int").</summary>
public abstract class IntegerType<T> : ScalarType
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static readonly string Size =
        $"{(Unsafe.SizeOf<T>() * 8).ToString(CultureInfo.InvariantCulture)}-bit {(T.MinValue == T.Zero ? "unsigned" : "signed")}";

    private protected IntegerType(string name, string description, string? specification = null)
        : base(name)
    {
        Description = description;
        SpecifiedBy = specification is null ? null : $"https://scalars.graphql.org/chillicream/{specification}.html";
        RuntimeType = typeof(T);
    }

    public override Coercion ParseLiteral(ValueNode literal) =>
        literal is IntValueNode node ? Parse(node.Value) : NotAnInteger(SyntaxPrinter.Print(literal));

    public override Coercion ParseValue(object value) => value switch
    {
        T => Coercion.Of(value),
        string or bool => NotAnInteger(Inspect.Value(value)),
        _ => FromNumber(value) is { } number ? Fit(number) : NotAnInteger(Inspect.Value(value)),
    };

    public override Coercion Serialize(object value) => value switch
    {
        T => Coercion.Of(value),
        bool flag => Coercion.Of(flag ? T.One : T.Zero),
        string text => T.TryParse(text, CultureInfo.InvariantCulture, out var number) ? Coercion.Of(number) : NotAnInteger(Inspect.Value(value)),
        _ => ParseValue(value),
    };

    private Coercion Parse(string digits) =>
        T.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? Coercion.Of(number) : OutOfRange(digits);

    private Coercion Fit(BigInteger number) =>
        number >= BigInteger.CreateChecked(T.MinValue) && number <= BigInteger.CreateChecked(T.MaxValue)
            ? Coercion.Of(T.CreateChecked(number))
            : OutOfRange(number.ToString(CultureInfo.InvariantCulture));

    private static BigInteger? FromNumber(object value) => value switch
    {
        int n => n,
        long n => n,
        short n => n,
        byte n => n,
        sbyte n => n,
        ushort n => n,
        uint n => n,
        ulong n => n,
        double n when double.IsInteger(n) => (BigInteger)n,
        float n when float.IsInteger(n) => (BigInteger)n,
        decimal n when decimal.IsInteger(n) => (BigInteger)n,
        Enum n => BigInteger.Parse(n.ToString("D"), CultureInfo.InvariantCulture),
        _ => null,
    };

    private Coercion NotAnInteger(string value) => Coercion.Fail($"{Name} cannot represent non-integer value: {value}");

    private Coercion OutOfRange(string value) => Coercion.Fail($"{Name} cannot represent non {Size} integer value: {value}");
}
