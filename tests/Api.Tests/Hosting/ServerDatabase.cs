using Microsoft.Data.SqlClient;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>The database that belongs to a data folder when the suite runs on SQL Server: made by the first migration, dropped with the folder.</summary>
internal static class ServerDatabase
{
    /// <summary>The settings that lead a platform over the folder to its database; none on SQLite.</summary>
    public static string[] Settings(TemporaryFolder folder) => SqlServer.ConnectionString is null
        ? []
        : ["--Database:Provider", "SqlServer", "--Database:ConnectionString", ConnectionString(folder), "--Database:MaxBatchSize", "1"];

    public static void Drop(TemporaryFolder folder)
    {
        if (SqlServer.ConnectionString is null)
        {
            return;
        }

        SqlConnection.ClearAllPools();
        using var connection = new SqlConnection(new SqlConnectionStringBuilder(SqlServer.ConnectionString) { InitialCatalog = "master" }.ConnectionString);
        connection.Open();
        using var drop = connection.CreateCommand();
        drop.CommandText = DropStatement;
        drop.Parameters.AddWithValue("@name", NameOf(folder));
        drop.ExecuteNonQuery();
    }

    /// <summary>Ends what is still connected first, as tests that kill a process leave connections behind.</summary>
    internal const string DropStatement = """
        IF DB_ID(@name) IS NOT NULL
        BEGIN
            DECLARE @statement nvarchar(max) = N'ALTER DATABASE ' + QUOTENAME(@name) + N' SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE ' + QUOTENAME(@name);
            EXEC sys.sp_executesql @statement;
        END
        """;

    internal static string NameOf(TemporaryFolder folder) =>
        "scoring_api_" + new string([.. Path.GetFileName(folder.Path).Where(char.IsAsciiLetterOrDigit)]);

    private static string ConnectionString(TemporaryFolder folder) =>
        new SqlConnectionStringBuilder(SqlServer.ConnectionString) { InitialCatalog = NameOf(folder) }.ConnectionString;
}
