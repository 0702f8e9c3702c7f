using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Db.Backup;

/// <summary>
/// Copies a SQLite database while others use it, as one consistent moment of it, and checks the copy before it gets its
/// name. Tables are written anew, so that a backup keeps neither deleted rows nor the order of writing.
/// </summary>
public static class SqliteBackup
{
    private const string Unfinished = ".unfinished";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <param name="connectionString">The database to copy.</param>
    /// <param name="target">The file to write, which must not exist.</param>
    /// <exception cref="BackupException">The file exists, cannot be written, or the copy is not sound; no file is left.</exception>
    public static async Task<BackupResult> WriteAsync(string connectionString, string target, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(target);
        if (File.Exists(path))
        {
            throw new BackupException($"{path} exists already: name another file, a backup overwrites nothing.");
        }

        var draft = path + Unfinished;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Delete(draft);
            await CopyAsync(connectionString, draft, cancellationToken);
            await SqliteSoundness.EnsureAsync(draft, cancellationToken);
            var result = await FinishAsync(draft, path, cancellationToken);
            return result;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BackupException($"The backup {path} cannot be written: {cause.Message}", cause);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task CopyAsync(string connectionString, string draft, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(connectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", draft);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<BackupResult> FinishAsync(string draft, string path, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, OwnerOnly);
        }

        string hash;
        await using (var stream = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: false);
        return new BackupResult(path, new FileInfo(path).Length, hash);
    }
}
