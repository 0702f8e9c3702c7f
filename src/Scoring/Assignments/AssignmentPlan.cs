namespace ScoringPlatform.Scoring.Assignments;

/// <summary>Who is to review what.</summary>
/// <param name="Pairs">Application and expert, by application and then by expert.</param>
/// <param name="Shortages">Applications that get fewer experts than they need.</param>
/// <param name="Carried">What experts carried before, as the plan was asked with.</param>
public sealed record AssignmentPlan(
    IReadOnlyList<(int Application, int Expert)> Pairs,
    IReadOnlyList<AssignmentShortage> Shortages,
    IReadOnlyDictionary<int, int> Carried);
