using System.Globalization;

namespace ScoringPlatform.Scoring.Retention;

/// <summary>How long records are kept, in days or years. As text: <c>180d</c>, <c>5y</c>.</summary>
public readonly record struct RetentionPeriod
{
    private const int MostDays = 36_500;

    private const int MostYears = 100;

    private readonly int count;

    private readonly bool years;

    private RetentionPeriod(int count, bool years) => (this.count, this.years) = (count, years);

    /// <summary>A number of days, 0 to 36,500.</summary>
    public static RetentionPeriod OfDays(int days) => new(InRange(days, MostDays), years: false);

    /// <summary>A number of years, 0 to 100.</summary>
    public static RetentionPeriod OfYears(int years) => new(InRange(years, MostYears), years: true);

    public static bool TryParse(string? text, out RetentionPeriod period)
    {
        period = default;
        if (text is not [.. var digits, 'd' or 'y']
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var years = text[^1] == 'y';
        period = new RetentionPeriod(count, years);
        return count <= (years ? MostYears : MostDays);
    }

    /// <summary>The first day on which what began on a day need not be kept any more. 29 February ends on 1 March.</summary>
    public DateOnly EndOf(DateOnly begin)
    {
        if (!years)
        {
            return begin.AddDays(count);
        }

        var end = begin.AddYears(count);
        return end.Day == begin.Day ? end : end.AddDays(1);
    }

    /// <summary>The last day of beginning whose time is over on a day: <c>EndOf(begin) &lt;= today</c> for it and all before.</summary>
    public DateOnly LastBeginOver(DateOnly today) => years ? today.AddYears(-count) : today.AddDays(-count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{count}{(years ? 'y' : 'd')}");

    private static int InRange(int count, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, most);
        return count;
    }
}
