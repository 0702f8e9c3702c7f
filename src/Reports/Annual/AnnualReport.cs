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

    /// <summary>SHA-256 over the snapshot's facts, lower-case hexadecimal.</summary>
    public required string SnapshotHash { get; init; }

    /// <summary>The hash's first twelve signs, as pages and file names bear it.</summary>
    public string ShortHash => SnapshotHash[..Math.Min(12, SnapshotHash.Length)];

    /// <summary>When the snapshot was taken, UTC. Reports bear this time, whenever they are made.</summary>
    public required DateTime TakenAt { get; init; }

    /// <summary>Whether the year was still open.</summary>
    public required bool Provisional { get; init; }

    public required StageCounts Total { get; init; }

    public required ReportTable ByLevel { get; init; }

    public required ReportTable BySpecialty { get; init; }

    public required ReportTable ByLevelAndSpecialty { get; init; }

    /// <summary>One table for each dimension that has none of its own above, in the order of the dimensions.</summary>
    public required IReadOnlyList<ReportTable> Others { get; init; }

    public PassRates Rates => PassRates.From(Total);

    public IReadOnlyList<FunnelStep> Funnel => Scoring.Statistics.Funnel.Of(Total);

    /// <summary>Every table of pass rates, in the order of the report.</summary>
    public IReadOnlyList<ReportTable> Tables => [ByLevel, BySpecialty, ByLevelAndSpecialty, .. Others];
}
