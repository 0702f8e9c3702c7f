namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A universally unique identifier (RFC 9562), written with hyphens and without braces.</summary>
public sealed class UuidType() : TextScalarType<Guid>("UUID", "A universally unique identifier.", "uuid")
{
    private const string Separators = "-{}()";

    protected override bool TryParse(string text, out Guid value)
    {
        // The parser of .NET skips white space around the text and accepts a hexadecimal notation of its own.
        value = default;
        return text.All(c => char.IsAsciiHexDigit(c) || Separators.Contains(c, StringComparison.Ordinal)) && Guid.TryParse(text, out value);
    }

    protected override string Format(Guid value) => value.ToString("D");
}
