namespace ScoringPlatform.Scoring.Standards;

/// <summary>A kind of achievement: which facts its records carry, and which of them no record may lack.</summary>
/// <param name="Facts">The facts that the rules look at in records of this kind.</param>
/// <param name="Required">Those without which a record is refused; the others, when unknown, leave a criterion pending.</param>
/// <param name="Grades">How many grades there are, counted from 1; null where records carry none.</param>
public sealed record AchievementKind(
    string Code, LocalizedText Label, IReadOnlyList<AchievementFact> Facts, IReadOnlyList<AchievementFact> Required, int? Grades);
