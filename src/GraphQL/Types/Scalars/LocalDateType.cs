namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A calendar date, as in 2024-01-15.</summary>
public sealed class LocalDateType() : TextScalarType<DateOnly>("LocalDate", "A calendar date, without time and time zone.", "local-date")
{
    private const string Form = "yyyy-MM-dd";

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
