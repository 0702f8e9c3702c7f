using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>Another program that holds the database's write lock until it is disposed.</summary>
internal sealed class Lock : IDisposable
{
    private readonly SqliteConnection connection;

    private Lock(SqliteConnection connection) => this.connection = connection;

    public static Lock Take(string database)
    {
        var taken = new Lock(new SqliteConnection($"Data Source={database};Pooling=False"));
        taken.connection.Open();
        taken.Run("BEGIN EXCLUSIVE");
        return taken;
    }

    public void Dispose()
    {
        Run("ROLLBACK");
        connection.Dispose();
    }

    private void Run(string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
