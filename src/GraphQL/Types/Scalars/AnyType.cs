namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>Any value of JSON.</summary>
public sealed class AnyType : ScalarType
{
    public AnyType()
        : base("Any")
    {
        Description = "Any value: text, number, truth value, list or object.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/any.html";
        RuntimeType = typeof(JsonElement);
    }

    /// <summary>A literal of any shape; one with variables in it is refused, for it would lose them.</summary>
    public override Coercion ParseLiteral(ValueNode literal) => LiteralValues.HasVariable(literal)
        ? Coercion.Fail($"{Name} cannot represent a literal with variables in it: {SyntaxPrinter.Print(literal)}")
        : Coercion.Of(JsonSerializer.SerializeToElement(LiteralValues.ToObject(literal)));

    public override Coercion ParseValue(object value) => Coercion.Of(value is JsonElement ? value : JsonSerializer.SerializeToElement(value));

    public override Coercion Serialize(object value) => Coercion.Of(value is JsonElement ? value : JsonSerializer.SerializeToElement(value));
}
