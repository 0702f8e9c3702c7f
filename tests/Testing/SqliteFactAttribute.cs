using Xunit;

namespace ScoringPlatform.Testing;

/// <summary>A test of SQLite's own files, pragmas or locks; shown as skipped where the suite runs on SQL Server.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute()
    {
        if (SqlServer.ConnectionString is not null)
        {
            Skip = $"It tests SQLite, and {SqlServer.Variable} names a SQL Server.";
        }
    }
}
