namespace ScoringPlatform.Reports.Annual;

/// <summary>How many applications of a level met so many of its achievement criteria.</summary>
/// <param name="Level">The level's code.</param>
/// <param name="Met">How many criteria were met, from 0.</param>
/// <param name="Applications">How many applications met just so many; null is suppressed.</param>
public sealed record MetCountRow(string Level, int Met, int? Applications);
