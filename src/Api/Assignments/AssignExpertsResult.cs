using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Assignments;

/// <summary>What an assignment run did, or would do.</summary>
/// <param name="Assigned">How many assignments were made.</param>
/// <param name="ApplicationsShort">How many applications get fewer experts than they need.</param>
/// <param name="Shortages">Those applications, with the reasons.</param>
/// <param name="Loads">How many each expert carries and is given, those who are given most first; without those who have none.</param>
public sealed record AssignExpertsResult(
    int Assigned, int ApplicationsShort, IReadOnlyList<ApplicationShortage> Shortages, IReadOnlyList<ExpertLoad> Loads)
{
    internal static AssignExpertsResult Of(AssignmentPlan plan)
    {
        var given = plan.Pairs.CountBy(pair => pair.Expert).ToDictionary();
        var loads = given.Keys.Union(plan.Carried.Keys)
            .Select(expert => (Expert: expert, Carried: plan.Carried.GetValueOrDefault(expert), Given: given.GetValueOrDefault(expert)))
            .OrderByDescending(load => load.Given).ThenByDescending(load => load.Carried).ThenBy(load => load.Expert);
        return new(
            plan.Pairs.Count,
            plan.Shortages.Count,
            [.. plan.Shortages.Select(shortage => new ApplicationShortage(shortage))],
            [.. loads.Select(load => new ExpertLoad(load.Expert, load.Carried, load.Given))]);
    }
}
