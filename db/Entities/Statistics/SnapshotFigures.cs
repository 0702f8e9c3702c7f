namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// The figures of one snapshot, counted once when it was taken, so that many years answer at once. They follow from the
/// facts: <c>src/Reports</c> can count them again. Written once, never changed.
/// </summary>
public sealed class SnapshotFigures
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    /// <summary>Every figure, as JSON. Small cells are in it: reading it needs the right to full cells.</summary>
    public required string FullJson { get; set; }

    /// <summary>The same with small cells suppressed: what may leave the office.</summary>
    public required string PublishedJson { get; set; }
}
