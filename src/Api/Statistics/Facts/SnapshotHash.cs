using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>
/// Fixes a snapshot's numbers. SHA-256 over UTF-8 lines, each ended by a line feed: the standard's code and version, the
/// parameters, then for each table of facts its name and its columns' names, and a line for each fact in the order of its
/// key. A line's values are joined by <c>|</c> in the order of the columns' names without id and snapshot; yes and no are 1
/// and 0, null is nothing; a backslash stands before <c>|</c>, backslash and line feed inside a text.
/// </summary>
internal static class SnapshotHash
{
    private static readonly Type[] Tables =
    [
        typeof(ApplicationFact), typeof(CriterionFact), typeof(ExpertScoreFact), typeof(RoundFact), typeof(ExpertFact), typeof(RecommendationFact),
    ];

    /// <summary>Reads what is stored, a row at a time.</summary>
    /// <returns>Lower-case hexadecimal.</returns>
    public static async Task<string> OfAsync(ScoringContext db, StatisticsSnapshot snapshot, CancellationToken ct)
    {
        using var lines = new HashedLines();
        lines.Append([snapshot.StandardCode, snapshot.StandardVersion]);
        lines.Append([snapshot.ParametersJson]);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var table in Tables)
            {
                await AppendAsync(db, new FactColumns(db, table), snapshot.Id, lines, ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return lines.Finish();
    }

    private static async Task AppendAsync(ScoringContext db, FactColumns columns, int snapshotId, HashedLines lines, CancellationToken ct)
    {
        string[] names = [.. columns.Names.Where(name => name != nameof(ApplicationFact.SnapshotId))];
        lines.Append([columns.Table, .. names]);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        // The text is table and column names of the model; the snapshot is a number.
#pragma warning disable CA2100
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT [{string.Join("], [", names)}] FROM [{columns.Table}] WHERE [SnapshotId] = {snapshotId} ORDER BY [{string.Join("], [", columns.Keys)}]");
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(ct);
        var values = new object[names.Length];
        while (await reader.ReadAsync(ct))
        {
            reader.GetValues(values);
            lines.Append(values);
        }
    }
}
