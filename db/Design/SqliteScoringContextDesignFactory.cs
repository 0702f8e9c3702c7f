using Microsoft.EntityFrameworkCore.Design;

namespace ScoringPlatform.Db.Design;

/// <summary>Lets <c>dotnet ef</c> make SQLite migrations; it opens no database.</summary>
public sealed class SqliteScoringContextDesignFactory : IDesignTimeDbContextFactory<SqliteScoringContext>
{
    public SqliteScoringContext CreateDbContext(string[] args) =>
        new(new DatabaseOptions { ConnectionString = "Data Source=:memory:" }.ForSqlite());
}
