using ScoringPlatform.Db.Bi;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>What the codes in a table for analysis are called, column by column.</summary>
internal sealed class CodeLabels(BiTable table, ReportText text)
{
    private static readonly Dictionary<string, ReportDimension> Dimensions = new(StringComparer.Ordinal)
    {
        ["level"] = ReportDimension.Level,
        ["title_level"] = ReportDimension.Level,
        ["title_held"] = ReportDimension.Level,
        ["specialty"] = ReportDimension.Specialty,
        ["city"] = ReportDimension.City,
        ["track"] = ReportDimension.Track,
        ["employer_kind"] = ReportDimension.EmployerKind,
        ["education"] = ReportDimension.Education,
        ["age_band"] = ReportDimension.AgeBand,
        ["gender"] = ReportDimension.Gender,
        ["title_years_band"] = ReportDimension.YearsInTitle,
        ["condition"] = ReportDimension.Condition,
        ["broken"] = ReportDimension.Broken,
    };

    private readonly ReportDimension?[] dimensions =
        [.. table.Columns.Select(column => Dimensions.TryGetValue(column.Name, out var dimension) ? dimension : (ReportDimension?)null)];

    private readonly Dictionary<(int Column, string Code), string> known = [];

    /// <summary>The label of a code; the text itself where nothing names it.</summary>
    public string Of(int column, string code)
    {
        if (table.Columns[column].Type != BiType.Code)
        {
            return code;
        }

        if (!known.TryGetValue((column, code), out var label))
        {
            label = dimensions[column] is { } dimension ? text.Of(dimension, code) : text.OfCode(table.Columns[column].Name, code);
            known[(column, code)] = label;
        }

        return label;
    }
}
