using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>
/// Brings an erasure to the files of the embedded database. Deleted content is overwritten by <c>secure_delete</c>, but the
/// write-ahead log still holds the pages as they were: it is written into the database and cut to nothing.
/// </summary>
internal static class ErasedBytes
{
    private const int Attempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <returns>False when someone read all the while, so that the log could not be cut. True on SQL Server, which keeps its own files.</returns>
    public static async Task<bool> OverwriteAsync(ScoringContext db, TimeProvider time, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return true;
        }

        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await CutLogAsync(db, ct))
            {
                return true;
            }

            await Task.Delay(Pause, time, ct);
        }

        return false;
    }

    private static async Task<bool> CutLogAsync(ScoringContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) == 0;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            return false;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
