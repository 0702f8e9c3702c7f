namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The <c>Boolean</c> scalar (specification, section 3.5.4).</summary>
public sealed class BooleanType : ScalarType
{
    private static readonly object True = true;
    private static readonly object False = false;

    public BooleanType()
        : base("Boolean")
    {
        Description = "True or false.";
        RuntimeType = typeof(bool);
    }

    public override Coercion ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? Coercion.Of(node.Value ? True : False)
        : Fail(SyntaxPrinter.Print(literal));

    public override Coercion ParseValue(object value) => value is bool ? Coercion.Of(value) : Fail(Inspect.Value(value));

    public override Coercion Serialize(object value) => value switch
    {
        bool => Coercion.Of(value),
        int number => Coercion.Of(number != 0 ? True : False),
        _ => Fail(Inspect.Value(value)),
    };

    private static Coercion Fail(string value) => Coercion.Fail($"Boolean cannot represent a non boolean value: {value}");
}
