using ScoringPlatform.Console.Charts;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;
using static ScoringPlatform.Console.Pages.Statistics.StatisticsOfQuery;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>How statistics are written: names of groups, counts with the sign of what is suppressed, rates with their denominators.</summary>
public sealed class StatisticsWords(Texts t)
{
    private const decimal Thousand = 1000;

    public Texts T => t;

    public string Hidden(AnnualStatistics year) => t["statistics.hidden", year.MinimumCell];

    /// <summary>A count; its sign where it is suppressed.</summary>
    public string Count(int? count, AnnualStatistics year) => count is { } shown ? t.Number(shown) : Hidden(year);

    /// <summary>A rate as percent; its sign where it is suppressed, words where there is nothing to divide by.</summary>
    public string Percent(StatisticsFraction? rate, AnnualStatistics year) => rate switch
    {
        null => Hidden(year),
        { PerMille: { } perMille } => t.Percent(perMille / Thousand),
        _ => t["statistics.noData"],
    };

    /// <summary>A pass rate as percent; words where an open year has not voted yet.</summary>
    public string Percent(PassRates rates, FunnelStage stage, AnnualStatistics year) =>
        IsAhead(rates, year) ? t["statistics.noVote"] : Percent(StatisticsFraction.Of(rates, stage), year);

    /// <summary>A pass rate as the value of a chart; none where an open year has not voted yet.</summary>
    public ChartValue Value(PassRates rates, FunnelStage stage, AnnualStatistics year) =>
        IsAhead(rates, year) ? new(null, t["statistics.noVote"]) : Value(StatisticsFraction.Of(rates, stage), year);

    /// <summary>A rate with its numerator and denominator, as it stands at a bar.</summary>
    public string Bar(StatisticsFraction? rate, AnnualStatistics year) => rate is { PerMille: not null }
        ? $"{Percent(rate, year)} ({t.Number(rate.Numerator)}/{t.Number(rate.Denominator)})"
        : Percent(rate, year);

    /// <summary>A rate as the value of a chart.</summary>
    public ChartValue Value(StatisticsFraction? rate, AnnualStatistics year) => rate is null
        ? ChartValue.Hidden(Hidden(year))
        : new(rate.Denominator == 0 ? null : (double)rate.Numerator / rate.Denominator, Bar(rate, year), rate.Low, rate.High);

    /// <summary>Both ends of an interval.</summary>
    public string Interval(StatisticsFraction? rate) => rate is { Low: { } low, High: { } high }
        ? $"{t.Percent((decimal)low)}–{t.Percent((decimal)high)}"
        : Texts.Nothing;

    /// <summary>Percentage points with their sign.</summary>
    public static string Points(decimal? points) => points is { } known
        ? known.ToString("+0.0;−0.0;0.0", System.Globalization.CultureInfo.InvariantCulture)
        : Texts.Nothing;

    /// <summary>The name of a year, marked where its numbers may still change.</summary>
    public string Year(AnnualStatistics year) =>
        year.Provisional ? $"{t["statistics.yearOption", year.Year]} ({t["statistics.provisional"]})" : t["statistics.yearOption", year.Year];

    public string Name(GroupTable table) => table.Dimensions.Count == 1 ? t.Of(table.Dimensions[0]) : t["group." + table.Code];

    /// <summary>The name of a group of a table.</summary>
    public string Name(GroupTable table, IReadOnlyList<string?> keys, AnnualStatistics year) =>
        string.Join(" · ", table.Dimensions.Zip(keys, (dimension, key) => Name(dimension, key, year)));

    public string Name(ReportDimension dimension, string? key, AnnualStatistics year) => dimension switch
    {
        _ when key is null => t["group.unknown"],
        ReportDimension.AgeBand or ReportDimension.YearsInTitle => Band(key),
        ReportDimension.Condition => year.Criteria?.Criteria.FirstOrDefault(row => row.Code == key) is { } row ? Name(row) : key,
        _ => Text($"group.{EnumCodes.Code(dimension)}.{key}", key),
    };

    public string Level(string? code) => code is null ? t["statistics.all"] : Text("group.LEVEL." + code, code);

    public string Block(string code) => Text("block." + code, code);

    public string Name(CriterionRow row) => $"{row.Clause} {(t.Language == Language.Chinese ? row.Label.Zh : row.Label.En)}".Trim();

    /// <summary>Where the numbers are from, as it stands below a chart that leaves the platform.</summary>
    public string Source(AnnualStatistics year) => t[
        "statistics.source", Year(year), year.StandardCode, year.StandardVersion, year.Hash[..12], t[year.Provisional ? "statistics.provisional" : "statistics.final"]];

    /// <summary>Whether the vote is still ahead: then nobody was voted through, and that says nothing.</summary>
    private static bool IsAhead(PassRates rates, AnnualStatistics year) => year.Provisional && rates.Counts.Voted == 0;

    private string Text(string key, string code) => TextCatalog.Has(key) ? t[key] : code;

    private string Band(string code) => code.Split('-') switch
    {
        [var only] => t["band.one", only],
        ["", var until] => t["band.until", until],
        [var from, ""] => t["band.from", from],
        [var from, var until] => t["band.span", from, until],
        _ => code,
    };
}
