namespace ScoringPlatform.Scoring.Assignments;

/// <summary>An application with too few candidates: the reason why it cannot be assigned in full.</summary>
/// <param name="Application">Identifies the application.</param>
/// <param name="Needed">How many further experts it needs.</param>
/// <param name="Available">How many there are.</param>
public sealed record AssignmentShortage(int Application, int Needed, int Available);
