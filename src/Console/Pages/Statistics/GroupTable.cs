using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>One of a year's fixed tables of pass rates, by the dimensions that it groups by.</summary>
/// <param name="Code">Its name in addresses.</param>
/// <param name="Dimensions">What it groups by, in the order of its keys.</param>
public sealed record GroupTable(string Code, IReadOnlyList<ReportDimension> Dimensions)
{
    /// <summary>The table by level, shown unless another is asked for.</summary>
    public static GroupTable First => All[0];

    /// <summary>Every table that statistics have: nothing else can be asked for, so that nothing hidden can be worked out.</summary>
    public static IReadOnlyList<GroupTable> All { get; } =
    [
        Of(ReportDimension.Level),
        Of(ReportDimension.Specialty),
        new("LEVEL_SPECIALTY", [ReportDimension.Level, ReportDimension.Specialty]),
        .. Enum.GetValues<ReportDimension>().Where(dimension => dimension is not (ReportDimension.Level or ReportDimension.Specialty)).Select(Of),
    ];

    private static GroupTable Of(ReportDimension dimension) => new(EnumCodes.Code(dimension), [dimension]);
}
