using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What an assignment run did, or would do.</summary>
/// <param name="Assigned">How many assignments were made.</param>
/// <param name="ApplicationsShort">How many applications get fewer experts than they need.</param>
/// <param name="Shortages">Those applications, with the reasons.</param>
public sealed record AssignExpertsResult(int Assigned, int ApplicationsShort, IReadOnlyList<ApplicationShortage> Shortages)
{
    internal static AssignExpertsResult Of(AssignmentPlan plan) => new(
        plan.Pairs.Count, plan.Shortages.Count, [.. plan.Shortages.Select(shortage => new ApplicationShortage(shortage))]);
}
