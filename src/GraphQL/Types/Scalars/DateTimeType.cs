namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>
/// A moment with its offset from UTC, as RFC 3339 text. A <see cref="DateTime"/> is written too; without a kind it is
/// taken as UTC, as databases return it.
/// </summary>
public sealed class DateTimeType()
    : TextScalarType<DateTimeOffset>("DateTime", "A moment, as date, time and offset from UTC.", "date-time")
{
    public override Coercion Serialize(object value) => value is DateTime time
        ? Coercion.Of(Format(ToOffset(time)))
        : base.Serialize(value);

    public override Coercion ParseValue(object value) =>
        value is DateTime time ? Coercion.Of(ToOffset(time)) : base.ParseValue(value);

    protected override bool TryParse(string text, out DateTimeOffset value) => DateTimeText.TryParseOffset(text, out value);

    protected override string Format(DateTimeOffset value)
    {
        var offset = value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture);
        return value.ToString(DateTimeText.LocalDateTime, CultureInfo.InvariantCulture) + offset;
    }

    private static DateTimeOffset ToOffset(DateTime time) =>
        new(time.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time);
}
