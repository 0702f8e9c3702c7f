using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Db.Backup;

/// <summary>SQLite's own checks of a file: pages and indexes whole, every reference answered.</summary>
internal static class SqliteSoundness
{
    /// <exception cref="BackupException">The file is no sound database of the platform.</exception>
    public static async Task EnsureAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await RefuseAsync(connection, path, "PRAGMA integrity_check", answer => answer != "ok", cancellationToken);
            await RefuseAsync(connection, path, "PRAGMA foreign_key_check", _ => true, cancellationToken);
            await RefuseAsync(connection, path, "SELECT COUNT(*) FROM __EFMigrationsHistory", count => count == "0", cancellationToken);
        }
        catch (SqliteException cause)
        {
            throw new BackupException($"{path} is no database of the platform: {cause.Message}", cause);
        }
    }

    private static async Task RefuseAsync(
        SqliteConnection connection, string path, string check, Predicate<string> isFault, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = check;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (isFault(reader.GetString(0)))
            {
                throw new BackupException($"{path} is damaged: {check} answers {reader.GetString(0)}.");
            }
        }
    }
}
