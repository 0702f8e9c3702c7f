using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>How many experts of the pool do not come into question for one reason.</summary>
public sealed record ExclusionCount(ReviewerExclusion Reason, int Experts);
