using Xunit;

namespace ScoringPlatform.Testing;

/// <inheritdoc cref="SqliteFactAttribute"/>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute()
    {
        if (SqlServer.ConnectionString is not null)
        {
            Skip = $"It tests SQLite, and {SqlServer.Variable} names a SQL Server.";
        }
    }
}
