using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db.Invariants;

/// <summary>What must hold of the tables themselves.</summary>
internal static class StorageInvariants
{
    private static readonly string Triggers = string.Join(
        " UNION ALL ",
        UnchangingTables.AppendOnly.Select(table => $"SELECT 'TR_{table}_No_UPDATE' AS Name UNION ALL SELECT 'TR_{table}_No_DELETE'")
            .Concat(UnchangingTables.NeverUpdated.Select(table => $"SELECT 'TR_{table}_No_UPDATE'")));

    private static readonly string ServerTriggers = string.Join(
        " UNION ALL ",
        UnchangingTables.AppendOnly.Concat(UnchangingTables.NeverUpdated).Select(table => $"SELECT 'TR_{table}_Unchanging' AS Name"));

    public static IReadOnlyList<Invariant> List { get; } =
    [
        new(
            "foreign-keys",
            "Every reference leads to a record.",
            "SELECT [table] || ' row ' || COALESCE(rowid, '?') || ' -> ' || parent AS Value FROM pragma_foreign_key_check",
            "SELECT name AS Value FROM sys.foreign_keys WHERE is_disabled = 1 OR is_not_trusted = 1"),
        new(
            "unchanging-tables",
            "The triggers that keep written records unchanged are in place.",
            $"SELECT t.Name AS Value FROM ({Triggers}) AS t WHERE NOT EXISTS (SELECT 1 FROM sqlite_master AS m WHERE m.type = 'trigger' AND m.name = t.Name)",
            $"SELECT t.Name AS Value FROM ({ServerTriggers}) AS t WHERE NOT EXISTS (SELECT 1 FROM sys.triggers AS m WHERE m.name = t.Name AND m.is_disabled = 0)"),
        new(
            "urn-columns",
            "The urn and the record of who voted hold no column that could tie one to the other.",
            """
            SELECT m.name || '.' || c.name AS Value
            FROM sqlite_master AS m, pragma_table_info(m.name) AS c
            WHERE m.type = 'table' AND (
                (m.name = 'Slips' AND c.name NOT IN ('RoundId', 'ApplicationId', 'OuterId', 'Commit', 'Sealed'))
                OR (m.name = 'Participations' AND c.name NOT IN ('RoundId', 'ApplicationId', 'ExpertId')))
            """,
            """
            SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) AS Value
            FROM INFORMATION_SCHEMA.COLUMNS
            WHERE (TABLE_NAME = 'Slips' AND COLUMN_NAME NOT IN ('RoundId', 'ApplicationId', 'OuterId', 'Commit', 'Sealed'))
                OR (TABLE_NAME = 'Participations' AND COLUMN_NAME NOT IN ('RoundId', 'ApplicationId', 'ExpertId'))
            """),
        new(
            "urn-order",
            "The tables of the secret vote keep their rows by key, not in the order of casting.",
            """
            SELECT l.name AS Value FROM pragma_table_list AS l
            WHERE l.name IN ('Slips', 'Participations', 'PublishedVotes') AND l.wr = 0
            """,
            """
            SELECT t.name AS Value FROM sys.tables AS t
            WHERE t.name IN ('Slips', 'Participations', 'PublishedVotes')
                AND NOT EXISTS (SELECT 1 FROM sys.indexes AS i WHERE i.object_id = t.object_id AND i.is_primary_key = 1 AND i.type = 1)
            """),
    ];
}
