using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What an assignment run did, or would do.</summary>
/// <param name="Assigned">How many assignments were made.</param>
/// <param name="ApplicationsShort">How many applications get fewer experts than they need.</param>
/// <param name="Shortages">Those applications, with the reasons.</param>
/// <param name="Loads">How many each expert is given, those with most first.</param>
public sealed record AssignExpertsResult(
    int Assigned, int ApplicationsShort, IReadOnlyList<ApplicationShortage> Shortages, IReadOnlyList<ExpertLoad> Loads)
{
    internal static AssignExpertsResult Of(AssignmentPlan plan) => new(
        plan.Pairs.Count,
        plan.Shortages.Count,
        [.. plan.Shortages.Select(shortage => new ApplicationShortage(shortage))],
        [.. plan.Pairs.CountBy(pair => pair.Expert).OrderByDescending(load => load.Value).ThenBy(load => load.Key)
            .Select(load => new ExpertLoad(load.Key, load.Value))]);
}
