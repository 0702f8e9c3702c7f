using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// An exception for the log: types, the database's error numbers and the stacks, from the outermost inwards. Messages are
/// left out: a database's may quote the values of a row, and with them a person.
/// </summary>
internal static class FailureText
{
    public static string Of(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var chain = new List<string>();
        for (var each = failure; each is not null; each = each.InnerException)
        {
            chain.Add($"{each.GetType()}{Number(each)}{Environment.NewLine}{each.StackTrace}");
        }

        return string.Join(Environment.NewLine + "caused by ", chain);
    }

    private static string Number(Exception failure) => failure switch
    {
        SqliteException sqlite => string.Create(CultureInfo.InvariantCulture, $" (SQLite error {sqlite.SqliteExtendedErrorCode})"),
        SqlException server => string.Create(CultureInfo.InvariantCulture, $" (SQL Server error {server.Number})"),
        DbException other => string.Create(CultureInfo.InvariantCulture, $" (error {other.ErrorCode})"),
        _ => "",
    };
}
