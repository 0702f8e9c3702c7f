namespace ScoringPlatform.Testing;

/// <summary>The SQL Server that the whole suite runs on, where one is named.</summary>
public static class SqlServer
{
    public const string Variable = "SCORING_TEST_SQLSERVER";

    /// <summary>Null where the suite runs on SQLite.</summary>
    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;
}
