namespace ScoringPlatform.Db.Upgrade;

/// <summary>What a run of the migrator did.</summary>
/// <param name="Created">Whether the database had no migration before.</param>
/// <param name="Applied">The migrations applied, in order; empty when it was up to date.</param>
public sealed record MigrationOutcome(bool Created, IReadOnlyList<string> Applied);
