namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>A scalar of which only the name is known: it takes and gives any value as it is.</summary>
internal sealed class SdlScalarType(string name) : ScalarType(name)
{
    public override Coercion ParseLiteral(ValueNode literal) => Coercion.Of(LiteralValues.ToObject(literal));

    public override Coercion ParseValue(object value) => Coercion.Of(value);

    public override Coercion Serialize(object value) => Coercion.Of(value);
}
