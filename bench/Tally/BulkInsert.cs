using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Bench.Tally;

/// <summary>One prepared INSERT, run many times in one transaction.</summary>
internal sealed class BulkInsert : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="connection">Open.</param>
    /// <param name="transaction">The one that all rows belong to.</param>
    /// <param name="statement">With parameters $0, $1 and so on.</param>
    public BulkInsert(SqliteConnection connection, SqliteTransaction transaction, string statement)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        for (var index = 0; statement.Contains(Name(index), StringComparison.Ordinal); index++)
        {
            command.Parameters.AddWithValue(Name(index), null);
        }
    }

    public void Run(params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"${index}");
}
