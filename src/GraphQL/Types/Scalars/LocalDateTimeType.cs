namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A date and a time of day in no time zone. No .NET type stands for it by itself.</summary>
public sealed class LocalDateTimeType()
    : TextScalarType<DateTime>("LocalDateTime", "A date and time of day, without time zone.", "local-date-time")
{
    protected override bool TryParse(string text, out DateTime value) =>
        DateTime.TryParseExact(
            DateTimeText.Cut(text), DateTimeText.LocalDateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        && !DateTimeText.LacksFraction(text);

    protected override string Format(DateTime value) => value.ToString(DateTimeText.LocalDateTime, CultureInfo.InvariantCulture);
}
