using Microsoft.EntityFrameworkCore.Design;

namespace ScoringPlatform.Db.Design;

/// <summary>Lets <c>dotnet ef</c> make SQL Server migrations; it opens no database.</summary>
public sealed class SqlServerScoringContextDesignFactory : IDesignTimeDbContextFactory<SqlServerScoringContext>
{
    public SqlServerScoringContext CreateDbContext(string[] args) =>
        new(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=unused" }.ForSqlServer());
}
