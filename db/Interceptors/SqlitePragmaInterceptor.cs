using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.Db.Interceptors;

/// <summary>
/// Sets what SQLite forgets with each connection: every commit reaches the disk before it is acknowledged, and deleted
/// content is overwritten, and a table that a migration builds anew takes its name again though views read it, and
/// <c>startsWith</c> and <c>endsWith</c>, which are LIKE there, tell upper from lower case as <c>eq</c> and <c>contains</c> do. Write-ahead logging stays with the file; the migrator sets it.
/// A file that another program writes to is looked at again after 1, 2, 5, 10 ms and so on; the driver by itself waits 150 ms.
/// </summary>
public sealed class SqlitePragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=250; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA legacy_alter_table=ON; PRAGMA case_sensitive_like=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
