using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Json;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>
/// Every group that a published table lists, with or without applications: a list of those alone that have some would tell
/// that a suppressed group is not empty.
/// </summary>
internal static class GroupList
{
    /// <summary>The table with a row for every code there is, and one for not known; a code that is on no list comes before that.</summary>
    public static ReportTable Complete(ReportTable table, ReportStandard standard)
    {
        var codes = Codes(table.Dimensions[0], standard);
        var found = table.Groups.ToDictionary(group => group.Keys[0] ?? "", StringComparer.Ordinal);
        var others = found.Keys.Where(code => code.Length > 0 && !codes.Contains(code)).Order(StringComparer.Ordinal);
        return table with
        {
            Groups = [.. codes.Concat(others).Append("").Select(code => found.GetValueOrDefault(code) ?? Empty(code))],
        };
    }

    public static ReportGroup Empty(string code) => new([code.Length == 0 ? null : code], Cells.TableTotal(StageFigures.Of(default(StageCounts))), []);

    private static IReadOnlyList<string> Codes(ReportDimension dimension, ReportStandard standard) => dimension switch
    {
        ReportDimension.Level => EnumCodes<TitleLevel>.All,
        ReportDimension.Specialty => [.. standard.Specialties.Keys.Order(StringComparer.Ordinal)],
        ReportDimension.City => [.. City.All.Select(city => city.Code)],
        ReportDimension.Track => EnumCodes<Track>.All,
        ReportDimension.EmployerKind => EnumCodes<EmploymentKind>.All,
        ReportDimension.Education => EnumCodes<DegreeRung>.All,
        ReportDimension.AgeBand => [.. Band.Ages.Select(band => band.Code)],
        ReportDimension.Gender => EnumCodes<Gender>.All,
        ReportDimension.YearsInTitle => [.. Band.YearsInTitle.Select(band => band.Code)],
        ReportDimension.Condition => Conditions(standard),
        ReportDimension.Broken => EnumCodes<BrokenCondition>.All,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension of the report."),
    };

    /// <summary>The conditions of the exceptional track: the children of each level's group.</summary>
    private static IReadOnlyList<string> Conditions(ReportStandard standard)
    {
        var groups = standard.Criteria
            .Where(criterion => criterion is { Block: CriterionBlock.Exceptional, ParentCode: null })
            .Select(criterion => criterion.Code)
            .ToHashSet(StringComparer.Ordinal);
        return [.. standard.Criteria.Where(criterion => groups.Contains(criterion.ParentCode ?? "")).Select(criterion => criterion.Code)];
    }
}
