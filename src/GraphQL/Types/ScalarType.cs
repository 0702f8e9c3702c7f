namespace ScoringPlatform.GraphQL.Types;

/// <summary>A leaf whose values have no parts for the language (specification, section 3.5).</summary>
public abstract class ScalarType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the scalar is specified (section 3.13.4 "@specifiedBy"); null when nowhere.</summary>
    public string? SpecifiedBy { get; set => field = Guarded(value); }

    /// <summary>Input coercion of a literal. The literal is neither null nor a variable.</summary>
    public abstract Coercion ParseLiteral(ValueNode literal);

    /// <summary>
    /// Input coercion of a variable's value: <see cref="string"/>, <see cref="bool"/>, a number type of .NET, a list or
    /// a dictionary (what JSON holds), or the scalar's own runtime type. Never null.
    /// </summary>
    public abstract Coercion ParseValue(object value);

    /// <summary>
    /// Result coercion: from the runtime value to what JSON can hold (<see cref="string"/>, <see cref="bool"/>, a number
    /// type of .NET, <see cref="JsonElement"/>, or lists and dictionaries of these). Never null.
    /// </summary>
    public abstract Coercion Serialize(object value);
}
