namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A universally unique identifier (RFC 9562), written with hyphens and without braces.</summary>
public sealed class UuidType() : TextScalarType<Guid>("UUID", "A universally unique identifier.", "uuid")
{
    protected override bool TryParse(string text, out Guid value) =>
        Guid.TryParseExact(text, "D", out value) || Guid.TryParseExact(text, "N", out value)
        || Guid.TryParseExact(text, "B", out value) || Guid.TryParseExact(text, "P", out value);

    protected override string Format(Guid value) => value.ToString("D");
}
