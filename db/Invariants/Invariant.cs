namespace ScoringPlatform.Db.Invariants;

/// <summary>Something that must hold in every stored state, beyond what a constraint can say.</summary>
/// <param name="Name">Stable, lower-case words with hyphens.</param>
/// <param name="Explanation">What must hold, in one sentence for an operator.</param>
/// <param name="Sqlite">Selects what breaks it, as one text column named <c>Value</c>; nothing when it holds.</param>
/// <param name="SqlServer">The same for SQL Server, where its dialect differs; null where it does not.</param>
public sealed record Invariant(string Name, string Explanation, string Sqlite, string? SqlServer = null);
