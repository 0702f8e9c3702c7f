namespace ScoringPlatform.Db.Upgrade;

/// <summary>The database has migrations that this program does not know: a newer program made it.</summary>
public sealed class DatabaseNewerException(IReadOnlyList<string> unknownMigrations)
    : Exception($"The database was made by a newer version of this program (it has {string.Join(", ", unknownMigrations)}).")
{
    public IReadOnlyList<string> UnknownMigrations { get; } = unknownMigrations;
}
