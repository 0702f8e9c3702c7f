namespace ScoringPlatform.Db;

/// <summary>The databases the platform runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>The embedded default: one file, one machine.</summary>
    Sqlite = 1,
    SqlServer = 2,
}
