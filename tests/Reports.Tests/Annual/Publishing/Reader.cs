using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Tests.Annual.Publishing;

/// <summary>
/// A reader who has every published table of one year and solves for what is not in them. The unknowns are those lost at each
/// stage in each row of each table; known is that rows sum to what they part, and every count that is shown.
/// </summary>
internal sealed class Reader
{
    private static readonly int Stages = PassRates.Stages.Count;

    private readonly List<(IReadOnlyDictionary<int, int> Of, int Value)> sums = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly int total;
    private int unknowns;
    private LinearBounds? bounds;

    public Reader(AnnualFigures published)
    {
        total = Take(published.Total);
        foreach (var table in published.Tables)
        {
            Add(table);
        }

        foreach (var row in published.Recommendations.Outcomes)
        {
            places[$"outcome {row.Level} {row.Recommended}"] = Take(row.Counts);
        }

        Part([.. published.Recommendations.Outcomes.Select(row => places[$"outcome {row.Level} {row.Recommended}"])], places["Track EXCEPTIONAL"]);
    }

    /// <summary>Where a row of a table is, by its dimensions and codes.</summary>
    public static string Name(ReportTable table, ReportGroup group) =>
        $"{string.Join('×', table.Dimensions)} {string.Join('×', group.Keys)}";

    /// <summary>How far apart the least and the greatest count are that the reader must think possible.</summary>
    public double Width(string row, int stage)
    {
        bounds ??= new LinearBounds(unknowns, sums, []);
        var (least, greatest) = bounds.Of(From(places[row], stage));
        return greatest - least;
    }

    private void Add(ReportTable table)
    {
        foreach (var group in table.Groups)
        {
            places[Name(table, group)] = Take(group.Counts);
        }

        if (table.Dimensions.Count == 1)
        {
            var whole = table.Dimensions[0] is ReportDimension.Condition or ReportDimension.Broken ? places["Track EXCEPTIONAL"] : total;
            Part([.. table.Groups.Select(group => places[Name(table, group)])], whole);
            return;
        }

        foreach (var level in table.Groups.GroupBy(group => group.Keys[0]))
        {
            Part([.. level.Select(group => places[Name(table, group)])], places[$"Level {level.Key}"]);
        }

        foreach (var specialty in table.Groups.GroupBy(group => group.Keys[1]))
        {
            Part([.. specialty.Select(group => places[Name(table, group)])], places[$"Specialty {specialty.Key}"]);
        }
    }

    private int Take(StageFigures counts)
    {
        var first = unknowns;
        unknowns += Stages;
        for (var stage = 0; stage < Stages; stage++)
        {
            if (counts.Of(PassRates.Stages[stage]) is { } count)
            {
                sums.Add((From(first, stage), count));
            }
        }

        return first;
    }

    private void Part(int[] parts, int whole)
    {
        for (var stage = 0; stage < Stages; stage++)
        {
            var sum = parts.ToDictionary(part => part + stage, _ => 1);
            sum.Add(whole + stage, -1);
            sums.Add((sum, 0));
        }
    }

    private static Dictionary<int, int> From(int row, int stage) =>
        Enumerable.Range(row + stage, Stages - stage).ToDictionary(unknown => unknown, _ => 1);
}
