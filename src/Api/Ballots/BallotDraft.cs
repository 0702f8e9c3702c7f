using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>What is to be saved on a draft. Items that are not named stay as they are.</summary>
/// <param name="AssignmentId">Whose sheet it is.</param>
/// <param name="Scores">By rubric item code.</param>
/// <param name="Opinion">The written opinion; null leaves it.</param>
/// <param name="Veto">Whether the applicant is held unqualified; null leaves it.</param>
public sealed record BallotDraft(int AssignmentId, IReadOnlyList<ItemScore> Scores, string? Opinion = null, bool? Veto = null);
