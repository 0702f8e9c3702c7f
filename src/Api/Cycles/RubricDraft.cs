using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>One line of a score sheet to be.</summary>
/// <param name="Level">The level whose sheet it stands on; null stands on every level's.</param>
public sealed record RubricDraft(
    string Code, string LabelZh, string LabelEn, int Weight, ScaledScore MaxScore, string? Guidance = null, TitleLevel? Level = null);
