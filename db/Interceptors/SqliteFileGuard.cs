using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.Db.Interceptors;

/// <summary>
/// Refuses to open a database file that was moved away or replaced while the program runs. What was acknowledged may still
/// lie in the write-ahead log beside it: an empty file in the database's place makes SQLite delete that log, and a strange one
/// would be mixed with it. Once the file is back in its place, the next statement goes through.
/// <para>
/// It also keeps that log in its place: SQLite removes the log when its last user closes, and makes a new one with the rights that
/// the file has at that moment. Made while the file may only be read, it could never be written again.
/// </para>
/// </summary>
public sealed class SqliteFileGuard : DbConnectionInterceptor, IDisposable
{
    private const int CannotOpen = 14;

    private readonly string? path;
    private readonly Lock opening = new();

    /// <summary>Keeps hold of the file as it was at first, and of its log; it reads no rows.</summary>
    private SqliteConnection? held;

    private bool isLogHeld;

    public SqliteFileGuard(string connectionString)
    {
        var source = new SqliteConnectionStringBuilder(connectionString);
        path = source.Mode == SqliteOpenMode.Memory || source.DataSource is "" or ":memory:" ? null : source.DataSource;
    }

    /// <exception cref="SqliteException">The file is not where it was, or another one is there.</exception>
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        EnsureInPlace();
        return result;
    }

    /// <inheritdoc cref="ConnectionOpening"/>
    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        EnsureInPlace();
        return ValueTask.FromResult(result);
    }

    /// <summary>
    /// A file whose rights were taken away for a while opens for reading alone, and stays so for that connection: it is not kept
    /// for others, so that changes go on once the rights are back.
    /// </summary>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ForgetReadOnly(connection);
        HoldLog();
    }

    /// <inheritdoc cref="ConnectionOpened"/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ForgetReadOnly(connection);
        HoldLog();
        return Task.CompletedTask;
    }

    public void Dispose() => held?.Dispose();

    private static void ForgetReadOnly(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } sqlite && SQLitePCL.raw.sqlite3_db_readonly(handle, "main") == 1)
        {
            SqliteConnection.ClearPool(sqlite);
        }
    }

    private void EnsureInPlace()
    {
        if (path is not null && Held() is { Handle: { } handle } && HasMoved(handle))
        {
            throw new SqliteException($"The database file {path} was moved or replaced: put it back.", CannotOpen);
        }
    }

    private SqliteConnection? Held()
    {
        if (held is null && File.Exists(path))
        {
            lock (opening)
            {
                held ??= Hold(path);
            }
        }

        return held;
    }

    private static SqliteConnection Hold(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Once for good: a new file has no log before its journal mode is set.</summary>
    private void HoldLog()
    {
        if (isLogHeld || Held() is not { } connection)
        {
            return;
        }

        lock (opening)
        {
            isLogHeld = isLogHeld || JournalModeOf(connection) == "wal";
        }
    }

    /// <returns>Null when the file cannot be read now; the next connection asks again.</returns>
    private static string? JournalModeOf(SqliteConnection connection)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode";
            return command.ExecuteScalar() as string;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <summary>False as well where the file system does not let an open file move.</summary>
    private static bool HasMoved(SQLitePCL.sqlite3 handle)
    {
        const int Moved = 20;
        return NativeMethods.FileControl(handle, IntPtr.Zero, Moved, out var moved) == 0 && moved != 0;
    }

    private static class NativeMethods
    {
        /// <summary>SQLite's <c>sqlite3_file_control</c>, which its .NET packages do not wrap.</summary>
        [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
        internal static extern int FileControl(SQLitePCL.sqlite3 database, IntPtr schema, int operation, out int answer);
    }
}
