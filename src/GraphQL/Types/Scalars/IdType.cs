namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The <c>ID</c> scalar: text, given as text or as a whole number (specification, section 3.5.5).</summary>
public sealed class IdType : ScalarType
{
    // Beyond 2^53 a double stands for several whole numbers: an id must not become another.
    private const double MaxExactDouble = 9007199254740992;

    public IdType()
        : base("ID")
    {
        Description = "An identifier: text without meaning for people.";
        RuntimeType = typeof(string);
    }

    public override Coercion ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => Coercion.Of(node.Value),
        IntValueNode node => Coercion.Of(node.Value),
        _ => Coercion.Fail($"ID cannot represent a non-string and non-integer value: {SyntaxPrinter.Print(literal)}"),
    };

    public override Coercion ParseValue(object value) => value switch
    {
        double number when double.IsInteger(number) && Math.Abs(number) <= MaxExactDouble => Coercion.Of(number.ToString("F0", CultureInfo.InvariantCulture)),
        decimal number when decimal.IsInteger(number) => Coercion.Of(number.ToString("F0", CultureInfo.InvariantCulture)),
        _ => Serialize(value),
    };

    public override Coercion Serialize(object value) => value switch
    {
        string => Coercion.Of(value),
        int or long or short or byte or sbyte or ushort or uint or ulong or Guid =>
            Coercion.Of(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => Coercion.Fail($"ID cannot represent value: {Inspect.Value(value)}"),
    };
}
