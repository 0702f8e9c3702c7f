using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Db.Upgrade;

/// <summary>
/// Lays a round's roll of voters and urn down again in the order of their keys. Inside a page SQLite keeps rows where they
/// came to lie, so that the bytes of the file would tell the order of casting although no query does.
/// </summary>
public static class KeyOrder
{
    private static readonly (string Table, string Key)[] Tables =
    [
        ("Participations", "RoundId, ApplicationId, ExpertId"),
        ("Slips", "RoundId, ApplicationId, OuterId"),
    ];

    /// <summary>
    /// To be called in the transaction that closes the round; nothing is changed but the place of the bytes. On SQL Server,
    /// whose pages say the same, it is the operator's to rebuild the two clustered indexes after a close.
    /// </summary>
    public static async Task RestoreAsync(ScoringContext db, int roundId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!db.Database.IsSqlite())
        {
            return;
        }

        foreach (var (table, key) in Tables)
        {
            var columns = string.Join(", ", db.Model.GetEntityTypes().Single(entity => entity.GetTableName() == table)
                .GetProperties().Select(property => $"[{property.GetColumnName()}]"));
            string[] steps =
            [
                $"CREATE TEMP TABLE KeyOrdered AS SELECT {columns} FROM {table} WHERE RoundId = {{0}}",
                $"DELETE FROM {table} WHERE RoundId = {{0}}",
                $"INSERT INTO {table} ({columns}) SELECT {columns} FROM KeyOrdered WHERE RoundId = {{0}} ORDER BY {key}",
                "DROP TABLE KeyOrdered",
            ];
            foreach (var step in steps)
            {
                await db.Database.ExecuteSqlRawAsync(step, [roundId], cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
