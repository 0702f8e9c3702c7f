using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Entities.Statistics;

namespace ScoringPlatform.Db.Upgrade;

/// <summary>Triggers by which the database itself refuses to change what was written once.</summary>
internal static class UnchangingTables
{
    /// <summary>What may be neither changed nor removed.</summary>
    public static IReadOnlyList<string> AppendOnly { get; } = ["AuditEntries", "ExpertDraws", "DrawQuotas", "DrawCandidates"];

    /// <summary>What may not be changed; removing it is left to the rules of retention.</summary>
    public static IReadOnlyList<string> NeverUpdated { get; } =
            [
        "Slips", "Participations", "PublishedVotes", "SpoiledSlips", "ApplicationEvents", "StatisticsSnapshots", "ApplicationFacts",
        "SnapshotFigures", "CriterionFacts", "ExpertScoreFacts", "RoundFacts", "ExpertFacts", "RecommendationFacts",
    ];

    /// <param name="builder">The migration that creates or rebuilds the tables.</param>
    /// <param name="tables">Of those above, the ones that it concerns.</param>
    public static void CreateTriggersOnSqlite(MigrationBuilder builder, params IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            builder.Sql(Sqlite(table, "UPDATE", "never changed"));
        }

        foreach (var table in tables.Intersect(AppendOnly))
        {
            builder.Sql(Sqlite(table, "DELETE", "never removed"));
        }
    }

    /// <inheritdoc cref="CreateTriggersOnSqlite"/>
    public static void CreateTriggersOnSqlServer(MigrationBuilder builder, params IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            builder.Sql(AppendOnly.Contains(table)
                ? SqlServer(table, "UPDATE, DELETE", "never changed or removed")
                : SqlServer(table, "UPDATE", "never changed"));
        }
    }

    /// <summary>
    /// Lets a snapshot's hash replace <see cref="StatisticsSnapshot.Unsealed"/> once, and refuses every
    /// other change of a snapshot: its facts are written before they can be hashed.
    /// </summary>
    public static void LetSnapshotsSealOnSqlite(MigrationBuilder builder)
    {
        builder.Sql("DROP TRIGGER IF EXISTS TR_StatisticsSnapshots_No_UPDATE;");
        builder.Sql(
            $"""
            CREATE TRIGGER TR_StatisticsSnapshots_No_UPDATE BEFORE UPDATE ON StatisticsSnapshots
            WHEN OLD.Hash <> '{StatisticsSnapshot.Unsealed}' OR OLD.Id <> NEW.Id OR OLD.CycleId <> NEW.CycleId
                OR OLD.ParametersJson <> NEW.ParametersJson OR OLD.Provisional <> NEW.Provisional
            BEGIN
                SELECT RAISE(ABORT, 'StatisticsSnapshots are never changed');
            END;
            """);
    }

    /// <inheritdoc cref="LetSnapshotsSealOnSqlite"/>
    public static void LetSnapshotsSealOnSqlServer(MigrationBuilder builder)
    {
        builder.Sql("DROP TRIGGER IF EXISTS [TR_StatisticsSnapshots_Unchanging];");
        builder.Sql(
            $"""
            EXEC(N'CREATE TRIGGER [TR_StatisticsSnapshots_Unchanging] ON [StatisticsSnapshots] AFTER UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                IF UPDATE([CycleId]) OR UPDATE([ParametersJson]) OR UPDATE([Provisional])
                    OR EXISTS (SELECT 1 FROM deleted WHERE [Hash] <> ''{StatisticsSnapshot.Unsealed}'')
                    THROW 51000, ''StatisticsSnapshots are never changed'', 1;
            END');
            """);
    }

    private static string Sqlite(string table, string action, string reason) =>
        $"""
        CREATE TRIGGER TR_{table}_No_{action} BEFORE {action} ON {table}
        BEGIN
            SELECT RAISE(ABORT, '{table} are {reason}');
        END;
        """;

    // In EXEC, because CREATE TRIGGER must begin its batch and idempotent scripts put it inside IF.
    private static string SqlServer(string table, string actions, string reason) =>
        $"""
        EXEC(N'CREATE TRIGGER [TR_{table}_Unchanging] ON [{table}] AFTER {actions} AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM deleted) THROW 51000, ''{table} are {reason}'', 1;
        END');
        """;
}
