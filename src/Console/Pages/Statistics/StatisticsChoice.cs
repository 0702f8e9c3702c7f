using System.Globalization;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>What a page of statistics is asked to show: all of it stands in the address, so that a view can be kept and passed on.</summary>
/// <param name="Years">The years asked for, the latest first; empty for the latest that has numbers.</param>
/// <param name="By">The table of groups.</param>
/// <param name="Level">The code of the level asked for; null for all.</param>
/// <param name="Track">The code of the track asked for; null for all.</param>
/// <param name="Of">The denominator of the pass rates.</param>
/// <param name="IsFull">Whether small cells are asked for.</param>
public sealed record StatisticsChoice(
    IReadOnlyList<int> Years, GroupTable By, string? Level, string? Track, FunnelStage Of, bool IsFull)
{
    /// <summary>So many years can be told apart side by side.</summary>
    public const int MostYears = 4;

    /// <summary>The denominators of pass rates.</summary>
    public static IReadOnlyList<FunnelStage> Bases { get; } =
        [FunnelStage.Submitted, FunnelStage.Accepted, FunnelStage.Eligible, FunnelStage.Voted];

    /// <summary>Whether the table can be narrowed to a level without making a new one.</summary>
    public bool UsesLevel => Level is not null && By.Dimensions.All(dimension => dimension is ReportDimension.Level or ReportDimension.Specialty);

    public bool UsesTrack => Track is not null && By.Dimensions is [ReportDimension.Track];

    /// <summary>Reads an address; what it says wrongly is as if it said nothing.</summary>
    public static StatisticsChoice Read(IQueryCollection query)
    {
        var by = query["by"].ToString();
        var of = query["of"].ToString();
        return new(
            [.. query["years"].Select(Year).OfType<int>().Distinct().OrderDescending().Take(MostYears)],
            GroupTable.All.FirstOrDefault(table => table.Code == by) ?? GroupTable.First,
            Word(query["level"]),
            Word(query["track"]),
            Bases.FirstOrDefault(stage => EnumCodes.Code(stage) == of, FunnelStage.Voted),
            query["cells"] == EnumCodes.Code(StatisticsCells.Full));
    }

    /// <summary>The part of an address that asks for the same of these years.</summary>
    public string Query(IEnumerable<int> years)
    {
        var parts = years.Select(year => KeyValuePair.Create("years", (string?)year.ToString(CultureInfo.InvariantCulture))).ToList();
        parts.Add(new("by", By.Code));
        parts.Add(new("of", EnumCodes.Code(Of)));
        parts.AddRange(new KeyValuePair<string, string?>[] { new("level", Level), new("track", Track), new("cells", IsFull ? EnumCodes.Code(StatisticsCells.Full) : null) }
            .Where(part => part.Value is not null));
        return QueryString.Create(parts).Value!;
    }

    /// <summary>The filters that narrow the table.</summary>
    public IReadOnlyList<StatisticsFilterInput> Filters()
    {
        var filters = new List<StatisticsFilterInput>();
        if (UsesLevel)
        {
            filters.Add(new() { Dimension = ReportDimension.Level, In = [Level!] });
        }

        if (UsesTrack)
        {
            filters.Add(new() { Dimension = ReportDimension.Track, In = [Track!] });
        }

        return filters;
    }

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 10000 ? year : null;

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
