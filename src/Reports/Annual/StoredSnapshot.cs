using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>What is read of a snapshot: its head and one form of its figures.</summary>
internal sealed class StoredSnapshot
{
    public required int Id { get; init; }

    public required int Year { get; init; }

    public required string Hash { get; init; }

    public required DateTime TakenAt { get; init; }

    public required bool Provisional { get; init; }

    public required string StandardCode { get; init; }

    public required string StandardVersion { get; init; }

    public required string ParametersJson { get; init; }

    /// <summary>Null in a snapshot that was stored without figures.</summary>
    public required string? FiguresJson { get; init; }

    public static IQueryable<StoredSnapshot> Select(IQueryable<StatisticsSnapshot> snapshots, bool full) =>
        snapshots.Select(snapshot => new StoredSnapshot
        {
            Id = snapshot.Id,
            Year = snapshot.Cycle.Year,
            Hash = snapshot.Hash,
            TakenAt = snapshot.TakenAt,
            Provisional = snapshot.Provisional,
            StandardCode = snapshot.StandardCode,
            StandardVersion = snapshot.StandardVersion,
            ParametersJson = snapshot.ParametersJson,
            FiguresJson = snapshot.Figures == null ? null : full ? snapshot.Figures.FullJson : snapshot.Figures.PublishedJson,
        });
}
