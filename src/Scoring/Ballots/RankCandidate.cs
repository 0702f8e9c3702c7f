using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>An application to be ranked; without a score it has no rank.</summary>
public readonly record struct RankCandidate(int ApplicationId, TitleLevel Level, string Specialty, ScaledScore? Score);
