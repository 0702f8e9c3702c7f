using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace ScoringPlatform.Api.Storage;

/// <summary>Begins a change of the embedded database without waiting as long as usual for other programs' changes.</summary>
internal static class SqliteBeginning
{
    /// <param name="db">Of any database; only SQLite's driver waits while it begins.</param>
    /// <param name="patience">Whole seconds are what the driver counts; it waits for one at least.</param>
    public static async Task<IDbContextTransaction> BeginTransactionAsync(this ScoringContext db, TimeSpan patience, CancellationToken ct)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection connection)
        {
            return await db.Database.BeginTransactionAsync(ct);
        }

        var usual = connection.DefaultTimeout;
        try
        {
            connection.DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds);
            return await db.Database.BeginTransactionAsync(ct);
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }
}
