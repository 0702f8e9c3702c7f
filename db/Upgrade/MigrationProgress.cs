namespace ScoringPlatform.Db.Upgrade;

/// <summary>Reported before each migration is applied.</summary>
/// <param name="Name">The migration about to be applied.</param>
/// <param name="Index">From 1.</param>
/// <param name="Total">How many are to be applied.</param>
public sealed record MigrationProgress(string Name, int Index, int Total);
