using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>
/// One year's statistics, made from one frozen snapshot and from nothing else. Workbook, GraphQL and exports all show
/// this, so that their figures cannot differ.
/// </summary>
public sealed record AnnualReport
{
    public required int Year { get; init; }

    public required ReportStandard Standard { get; init; }

    public required int SnapshotId { get; init; }

    /// <summary>SHA-256 over standard, parameters and the snapshot's facts, lower-case hexadecimal.</summary>
    public required string SnapshotHash { get; init; }

    /// <summary>The hash's first twelve signs, as pages and file names bear it.</summary>
    public string ShortHash => SnapshotHash[..Math.Min(12, SnapshotHash.Length)];

    /// <summary>When the snapshot was taken, UTC. Reports bear this time, whenever they are made.</summary>
    public required DateTime TakenAt { get; init; }

    /// <summary>Whether the year was still open.</summary>
    public required bool Provisional { get; init; }

    /// <summary>The cycle's parameters as JSON, with which everything was decided.</summary>
    public required string ParametersJson { get; init; }

    /// <summary>Every figure.</summary>
    public required AnnualFigures Figures { get; init; }

    /// <summary>Whether small cells are shown: such a report stays in the office.</summary>
    public bool Full => Figures.Full;

    /// <summary>The least count a published cell may show.</summary>
    public int MinimumCell => Figures.MinimumCell;

    public StageFigures Total => Figures.Total;

    public ReportTable ByLevel => Figures.Table(ReportDimension.Level);

    public ReportTable BySpecialty => Figures.Table(ReportDimension.Specialty);

    public ReportTable ByLevelAndSpecialty => Figures.Table(ReportDimension.Level, ReportDimension.Specialty);

    /// <summary>One table for each dimension that has none of its own above, in the order of the dimensions.</summary>
    public IReadOnlyList<ReportTable> Others =>
        [.. Figures.Tables.Where(table => table.Dimensions is [> ReportDimension.Specialty])];

    public PassRates Rates => PassRates.From(Total);

    public IReadOnlyList<FunnelStep> Funnel => Scoring.Statistics.Funnel.Of(Total);

    /// <summary>Every table of pass rates, in the order of the report.</summary>
    public IReadOnlyList<ReportTable> Tables => Figures.Tables;
}
