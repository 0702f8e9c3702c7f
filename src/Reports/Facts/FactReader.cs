using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Bi;

namespace ScoringPlatform.Reports.Facts;

/// <summary>
/// Reads one snapshot's rows of a table for analysis, one row at a time, whatever their number. Values come as
/// <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="DateTime"/> (UTC) or null on both providers.
/// </summary>
public sealed class FactReader : IDisposable
{
    private readonly DbCommand command;
    private readonly DbDataReader reader;
    private readonly BiTable table;

    private FactReader(DbCommand command, DbDataReader reader, BiTable table)
    {
        (this.command, this.reader, this.table) = (command, reader, table);
        Row = new object?[table.Columns.Count];
    }

    /// <summary>The row read last, in the order of the table's columns; the same array for every row.</summary>
    public object?[] Row { get; }

    public static FactReader Open(ScoringContext db, BiTable table, int snapshotId)
    {
        ArgumentNullException.ThrowIfNull(table);
        var command = Command(db, table.SnapshotSql, snapshotId);
        return new FactReader(command, command.ExecuteReader(), table);
    }

    /// <summary>How many rows one snapshot has.</summary>
    public static int Count(ScoringContext db, BiTable table, int snapshotId)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var command = Command(db, table.CountSql, snapshotId);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <returns>False after the last row.</returns>
    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        for (var index = 0; index < Row.Length; index++)
        {
            Row[index] = Value(index, table.Columns[index].Type);
        }

        return true;
    }

    public void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    private static DbCommand Command(ScoringContext db, string sql, int snapshotId)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.Database.OpenConnection();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@snapshot", snapshotId);
        command.Parameters.Add(parameter);
        return command;
    }

    private object? Value(int index, BiType type)
    {
        if (reader.IsDBNull(index))
        {
            return null;
        }

        return type switch
        {
            BiType.Whole or BiType.Flag => Convert.ToInt64(reader.GetValue(index), CultureInfo.InvariantCulture),
            BiType.Points => Math.Round(Convert.ToDecimal(reader.GetValue(index), CultureInfo.InvariantCulture), 3),
            BiType.Moment => DateTime.SpecifyKind(reader.GetDateTime(index), DateTimeKind.Utc),
            _ => reader.GetString(index),
        };
    }
}
