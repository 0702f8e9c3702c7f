using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>Finds and erases the records of one kind whose time is over.</summary>
internal interface IRetentionStep
{
    RecordKind Kind { get; }

    /// <summary>How many records would go now.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="over">The last day of beginning whose time is over.</param>
    /// <param name="ct">Ends the search.</param>
    Task<int> CountAsync(ScoringContext db, DateOnly over, CancellationToken ct);

    /// <summary>The earliest day from which a record that is kept began; null when there is none.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="over">The last day of beginning whose time is over.</param>
    /// <param name="ct">Ends the search.</param>
    Task<DateOnly?> NextAsync(ScoringContext db, DateOnly over, CancellationToken ct);

    /// <summary>Erases the next batch inside the caller's transaction.</summary>
    /// <returns>The ids of what went, in order; none when nothing is left.</returns>
    Task<IReadOnlyList<int>> EraseBatchAsync(ScoringContext db, DateOnly over, int most, DateTime at, CancellationToken ct);
}
