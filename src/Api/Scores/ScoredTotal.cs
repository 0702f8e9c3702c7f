using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Scores;

/// <summary>One valid ballot's total, out of 100 points.</summary>
public sealed record ScoredTotal(Expert Expert, decimal Total);
