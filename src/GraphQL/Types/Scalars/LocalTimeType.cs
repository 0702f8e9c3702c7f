namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>A time of day, as in 14:30:00 or 14:30:00.25.</summary>
public sealed class LocalTimeType() : TextScalarType<TimeOnly>("LocalTime", "A time of day, without date and time zone.", "local-time")
{
    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(DateTimeText.Cut(text), DateTimeText.Time, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        && !DateTimeText.LacksFraction(text);

    protected override string Format(TimeOnly value) => value.ToString(DateTimeText.Time, CultureInfo.InvariantCulture);
}
