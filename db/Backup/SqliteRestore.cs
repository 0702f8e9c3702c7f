using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Db.Backup;

/// <summary>
/// Puts a backup in the database's place. The backup is copied and checked first; the database that it replaces is kept
/// beside it. Nobody may have the database open.
/// </summary>
public sealed class SqliteRestore
{
    private static readonly string[] Companions = ["-wal", "-shm"];

    private readonly string database;

    private SqliteRestore(string database, string staged) => (this.database, Staged) = (database, staged);

    /// <summary>The checked copy of the backup, which takes the database's place.</summary>
    public string Staged { get; }

    /// <summary>Copies the backup beside the database and checks the copy; the database stays as it is.</summary>
    /// <exception cref="BackupException">The backup is missing, damaged or no database of the platform.</exception>
    public static async Task<SqliteRestore> StageAsync(string backup, string database, CancellationToken cancellationToken)
    {
        var restore = new SqliteRestore(database, database + ".restoring");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            File.Copy(backup, restore.Staged, overwrite: true);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup cannot be copied: {cause.Message}", cause);
        }

        try
        {
            await SqliteSoundness.EnsureAsync(restore.Staged, cancellationToken);
            await SwitchToWriteAheadAsync(restore.Staged, cancellationToken);
            return restore;
        }
        catch
        {
            restore.Discard();
            throw;
        }
    }

    /// <summary>Puts the copy in the database's place.</summary>
    /// <param name="suffix">Names the kept file, for instance by the time.</param>
    /// <returns>Where the replaced database is kept; null when there was none.</returns>
    /// <exception cref="BackupException">Another program has the database open; nothing was changed.</exception>
    public async Task<string?> ReplaceAsync(string suffix, CancellationToken cancellationToken)
    {
        var kept = File.Exists(database) ? $"{database}.{suffix}" : null;
        if (kept is not null)
        {
            await CloseAsync(cancellationToken);
            File.Move(database, kept, overwrite: false);
            Array.ForEach(Companions, companion => MoveIfThere(database + companion, kept + companion));
        }

        File.Move(Staged, database, overwrite: false);
        return kept;
    }

    /// <summary>Removes the copy.</summary>
    public void Discard()
    {
        File.Delete(Staged);
        Array.ForEach(Companions, companion => File.Delete(Staged + companion));
    }

    /// <summary>Leaving write-ahead logging folds the log into the file, and succeeds only for the last one that has it open.</summary>
    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(database, "PRAGMA journal_mode=DELETE", cancellationToken);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new BackupException("Another program has the database open: stop the platform first. Nothing was changed.", busy);
        }
        catch (SqliteException)
        {
            // A damaged database is what a restore is for: its file and its log are kept as they are.
        }
    }

    private static void MoveIfThere(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Move(from, to, overwrite: false);
        }
    }

    private static Task SwitchToWriteAheadAsync(string path, CancellationToken cancellationToken) =>
        ExecuteAsync(path, "PRAGMA journal_mode=WAL", cancellationToken);

    private static async Task ExecuteAsync(string path, string statement, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
