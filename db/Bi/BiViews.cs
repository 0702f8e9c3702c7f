using Microsoft.EntityFrameworkCore.Migrations;

namespace ScoringPlatform.Db.Bi;

/// <summary>Creates the tables for analysis as views: in a schema of their own on SQL Server, under a prefix on SQLite.</summary>
public static class BiViews
{
    public const string Schema = "bi";

    public static string SqliteName(BiTable table) => $"{Schema}_{table.Name}";

    public static string SqlServerName(BiTable table) => $"[{Schema}].[{table.Name}]";

    internal static void CreateOnSqlite(MigrationBuilder builder)
    {
        foreach (var table in BiTables.All)
        {
            builder.Sql($"DROP VIEW IF EXISTS [{SqliteName(table)}];");
            builder.Sql($"CREATE VIEW [{SqliteName(table)}] AS\n{table.ViewSql};");
        }
    }

    internal static void DropOnSqlite(MigrationBuilder builder)
    {
        foreach (var table in BiTables.All)
        {
            builder.Sql($"DROP VIEW IF EXISTS [{SqliteName(table)}];");
        }
    }

    /// <remarks>In EXEC, because CREATE VIEW must begin its batch and idempotent scripts put it inside IF.</remarks>
    internal static void CreateOnSqlServer(MigrationBuilder builder)
    {
        builder.EnsureSchema(Schema);
        foreach (var table in BiTables.All)
        {
            builder.Sql($"DROP VIEW IF EXISTS {SqlServerName(table)};");
            builder.Sql($"EXEC(N'CREATE VIEW {SqlServerName(table)} AS\n{table.ViewSql.Replace("'", "''", StringComparison.Ordinal)}');");
        }
    }

    internal static void DropOnSqlServer(MigrationBuilder builder)
    {
        foreach (var table in BiTables.All)
        {
            builder.Sql($"DROP VIEW IF EXISTS {SqlServerName(table)};");
        }
    }
}
