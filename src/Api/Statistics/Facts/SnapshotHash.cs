using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new StringBuilder();
        Append(hash, line, [snapshot.StandardCode, snapshot.StandardVersion]);
        Append(hash, line, [snapshot.ParametersJson]);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var table in Tables)
            {
                await AppendAsync(db, new FactColumns(db, table), snapshot.Id, hash, line, ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task AppendAsync(
        ScoringContext db, FactColumns columns, int snapshotId, IncrementalHash hash, StringBuilder line, CancellationToken ct)
    {
        string[] names = [.. columns.Names.Where(name => name != nameof(ApplicationFact.SnapshotId))];
        Append(hash, line, [columns.Table, .. names]);
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
            Append(hash, line, values);
        }
    }

    private static void Append(IncrementalHash hash, StringBuilder line, object[] values)
    {
        line.Clear();
        for (var index = 0; index < values.Length; index++)
        {
            if (index > 0)
            {
                line.Append('|');
            }

            Append(line, values[index]);
        }

        line.Append('\n');
        foreach (var part in line.GetChunks())
        {
            var bytes = new byte[Encoding.UTF8.GetMaxByteCount(part.Length)];
            hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(part.Span, bytes));
        }
    }

    private static void Append(StringBuilder line, object value)
    {
        switch (value)
        {
            case DBNull:
                break;
            case bool flag:
                line.Append(flag ? '1' : '0');
                break;
            case string text:
                Escape(line, text);
                break;
            default:
                line.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void Escape(StringBuilder line, string text)
    {
        foreach (var letter in text)
        {
            line.Append(letter is '|' or '\\' or '\n' ? "\\" : "").Append(letter);
        }
    }
}
