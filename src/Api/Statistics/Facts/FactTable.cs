using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>
/// Adds facts to their table by statements of many rows, past the change tracker: what is stored is never looked at again
/// as an object, and the caller's own tracked records stay as they are.
/// </summary>
internal static class FactTable
{
    /// <summary>SQL Server takes 2100 parameters in a statement.</summary>
    private const int MostParameters = 2000;

    /// <summary>SQLite looks a parameter up by walking all names before it, so that few rows at a time are far quicker there.</summary>
    private const int MostParametersOfSqlite = 128;

    public static async Task AddAsync<T>(ScoringContext db, IReadOnlyCollection<T> facts, CancellationToken ct)
        where T : class
    {
        var columns = new FactColumns(db, typeof(T));
        var most = db.Database.IsSqlite() ? MostParametersOfSqlite : MostParameters;
        foreach (var rows in facts.Chunk(Math.Max(1, most / columns.Names.Count)))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            Fill(command, columns, rows);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static void Fill<T>(DbCommand command, FactColumns columns, T[] rows)
        where T : class
    {
        var text = new System.Text.StringBuilder($"INSERT INTO [{columns.Table}] ([{string.Join("], [", columns.Names)}]) VALUES ");
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Names.Count; column++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}");
                command.Parameters.Add(columns.Parameter(command, column, name, rows[row]));
                text.Append(column == 0 ? "" : ", ").Append(name);
            }

            text.Append(')');
        }

        // The text is table and column names of the model and the names of parameters.
#pragma warning disable CA2100
        command.CommandText = text.ToString();
#pragma warning restore CA2100
    }
}
