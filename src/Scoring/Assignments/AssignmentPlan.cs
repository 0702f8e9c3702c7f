namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Who is to review what.</summary>
/// <param name="Pairs">Application and expert, by application and then by expert.</param>
/// <param name="Shortages">Applications that get fewer experts than they need.</param>
public sealed record AssignmentPlan(
    IReadOnlyList<(int Application, int Expert)> Pairs,
    IReadOnlyList<AssignmentShortage> Shortages);
