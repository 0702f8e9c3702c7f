using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Criteria;

/// <summary>A kind of achievement, and what its records are asked for.</summary>
/// <param name="Code">As achievements name it.</param>
/// <param name="Facts">The facts that the rules look at.</param>
/// <param name="Required">Those without which a record is refused.</param>
/// <param name="Grades">How many grades there are, from 1; null where there are none.</param>
public sealed record StandardKind(
    string Code, string LabelZh, string LabelEn, IReadOnlyList<AchievementFact> Facts, IReadOnlyList<AchievementFact> Required, int? Grades);
