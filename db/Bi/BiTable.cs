namespace ScoringPlatform.Db.Bi;

/// <summary>A table for analysis over the frozen facts: a view in the database, and a file of the data package.</summary>
/// <param name="Name">Its name: <c>bi.applications</c> on SQL Server, <c>bi_applications</c> on SQLite, <c>applications.csv</c>.</param>
/// <param name="From">Its rows, in SQL that both providers read; <c>s</c> is the snapshot.</param>
/// <param name="Key">The columns that tell its rows apart: its grain.</param>
/// <param name="Zh">What a row is, in Chinese.</param>
/// <param name="En">What a row is, in English.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record BiTable(
    string Name, string From, IReadOnlyList<string> Key, string Zh, string En, IReadOnlyList<BiColumn> Columns)
{
    /// <summary>Of a cycle's snapshots the one that counts: the final one, or the newest preview while there is none.</summary>
    private const string Current =
        """
        NOT EXISTS (SELECT 1 FROM [StatisticsSnapshots] AS o WHERE o.[CycleId] = s.[CycleId]
            AND (o.[Provisional] < s.[Provisional] OR (o.[Provisional] = s.[Provisional] AND o.[Id] > s.[Id])))
        """;

    /// <summary>In what order one snapshot's rows come: as they are stored, so that nothing has to be sorted.</summary>
    public required string Order { get; init; }

    /// <summary>The rows of every year's snapshot that counts: the body of the view.</summary>
    public string ViewSql => $"{Select}\nWHERE {Current}";

    /// <summary>The rows of one snapshot in their order; <c>@snapshot</c> is its id.</summary>
    public string SnapshotSql => $"{Select}\nWHERE s.[Id] = @snapshot\nORDER BY {Order}";

    /// <summary>How many rows one snapshot has; <c>@snapshot</c> is its id.</summary>
    public string CountSql => $"SELECT COUNT(*) FROM {From}\nWHERE s.[Id] = @snapshot";

    private string Select =>
        $"SELECT {string.Join(",\n    ", Columns.Select(column => $"{column.Sql} AS [{column.Name}]"))}\nFROM {From}";
}
