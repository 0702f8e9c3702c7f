namespace ScoringPlatform.Scoring.Ballots;

/// <summary>An application's mean as it would be had all experts of its group been equally severe.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Raw">The plain mean of its ballots, rounded once.</param>
/// <param name="Adjusted">The mean of its ballots, each with its expert's severity added, rounded once.</param>
/// <param name="Group">Adjusted scores are comparable within a group alone.</param>
public readonly record struct AdjustedScore(int ApplicationId, ScaledScore Raw, ScaledScore Adjusted, int Group);
