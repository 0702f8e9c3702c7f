using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>Compares a year's pass rates with those of the years before, group by group.</summary>
internal static class YearChanges
{
    /// <summary>With how many years a year is compared.</summary>
    public const int MostYears = 9;

    /// <param name="figures">The later year.</param>
    /// <param name="earlier">The years before, the nearest first. Full figures are compared with full ones, published with published ones.</param>
    public static AnnualFigures Add(AnnualFigures figures, IReadOnlyList<(int Year, AnnualFigures Figures)> earlier) => figures with
    {
        Changes = [.. earlier.SelectMany(year => Between(year.Year, PassRates.From(year.Figures.Total), PassRates.From(figures.Total)))],
        Tables = [.. figures.Tables.Select(table => Add(table, earlier))],
    };

    private static ReportTable Add(ReportTable table, IReadOnlyList<(int Year, AnnualFigures Figures)> earlier)
    {
        var years = earlier
            .Select(year => (year.Year, Groups: year.Figures.Tables
                .FirstOrDefault(other => other.Dimensions.SequenceEqual(table.Dimensions))?.Groups
                .ToDictionary(group => Key(group), group => group.Rates, StringComparer.Ordinal) ?? []))
            .ToList();
        return table with
        {
            Groups =
            [
                .. table.Groups.Select(group => group with
                {
                    Changes = [.. years.SelectMany(year => Between(year.Year, year.Groups.GetValueOrDefault(Key(group)), group.Rates))],
                }),
            ],
        };
    }

    private static IEnumerable<RateChange> Between(int year, PassRates? earlier, PassRates later) =>
        PassRates.Bases.Select(named => new RateChange(year, named, RateChange.Between(earlier?.Of(named), later.Of(named))));

    private static string Key(ReportGroup group) => string.Join('|', group.Keys.Select(key => key ?? "?"));
}
