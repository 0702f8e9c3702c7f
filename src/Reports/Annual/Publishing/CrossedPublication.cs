using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Statistics.Suppression;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>Level, specialty and level by specialty, which share their margins.</summary>
internal static class CrossedPublication
{
    public static IReadOnlyList<ReportTable> Of(AnnualFigures full, ReportStandard standard, StageFigures total, int[] worth)
    {
        var levels = GroupList.Complete(full.Table(ReportDimension.Level), standard);
        var specialties = GroupList.Complete(full.Table(ReportDimension.Specialty), standard);
        var pairs = full.Table(ReportDimension.Level, ReportDimension.Specialty);
        var tableTotal = Cells.TableTotal(total);
        var cells = levels.Groups.Select(level => specialties.Groups.Select(specialty => Counts(pairs, level, specialty)).ToArray()).ToArray();
        var shown = CrossedSuppression.Of(cells, Cells.Shown(total), worth, full.MinimumCell);
        return
        [
            levels with { Groups = Show(levels.Groups, shown.Rows), Total = tableTotal },
            specialties with { Groups = Show(specialties.Groups, shown.Columns), Total = tableTotal },
            pairs with
            {
                Groups =
                [
                    .. levels.Groups.SelectMany((level, row) => specialties.Groups.Select((specialty, column) => new ReportGroup(
                        [level.Keys[0], specialty.Keys[0]], Cells.Figures(shown.Cells[row][column]), []))),
                ],
                Total = tableTotal,
            },
        ];
    }

    private static IReadOnlyList<ReportGroup> Show(IReadOnlyList<ReportGroup> groups, int?[][] shown) =>
        [.. groups.Select((group, index) => group with { Counts = Cells.Figures(shown[index]), Changes = [] })];

    private static int[] Counts(ReportTable pairs, ReportGroup level, ReportGroup specialty) =>
        pairs.Groups.FirstOrDefault(group => group.Keys[0] == level.Keys[0] && group.Keys[1] == specialty.Keys[0]) is { } found
            ? Cells.Counts(found.Counts)
            : new int[PassRates.Stages.Count];
}
