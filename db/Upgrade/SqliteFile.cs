using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Db.Upgrade;

/// <summary>The file of a SQLite database, and the lock that lets one process at a time migrate it.</summary>
internal sealed class SqliteFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private SqliteFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null for a database in memory.</summary>
    public static SqliteFile? Of(string connectionString)
    {
        var source = new SqliteConnectionStringBuilder(connectionString);
        var inMemory = source.Mode == SqliteOpenMode.Memory || source.DataSource is "" or ":memory:" || source.DataSource.Contains("mode=memory", StringComparison.Ordinal);
        return inMemory ? null : new SqliteFile(System.IO.Path.GetFullPath(source.DataSource));
    }

    /// <exception cref="DatabaseUnavailableException">The folder cannot be made or written.</exception>
    public void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException($"The folder of the database {Path} cannot be created: {cause.Message}", cause);
        }
    }

    /// <summary>Creates the database where there is none, and switches write-ahead logging on, which stays with the file.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be created or opened.</exception>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=WAL";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (SqliteException cause)
        {
            throw new DatabaseUnavailableException($"The database {Path} cannot be opened: {cause.Message}", cause);
        }
    }

    /// <summary>
    /// Locks a file beside the database until disposed. The system frees it when the process dies; the lock row that
    /// Entity Framework leaves in the database then would stop every later start.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The folder cannot be written, or another process keeps the lock.</exception>
    public async Task<IDisposable> LockAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(Path + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (UnauthorizedAccessException cause)
            {
                throw new DatabaseUnavailableException($"The folder of the database {Path} cannot be written: {cause.Message}", cause);
            }
            catch (IOException cause) when (time.GetElapsedTime(start) >= Patience)
            {
                throw new DatabaseUnavailableException($"The database {Path} cannot be locked for its upgrade: {cause.Message}", cause);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }
}
