using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>The routes of one level.</summary>
/// <param name="Group">The index of the group in the plan.</param>
/// <param name="Rules">The routes proper, without the technical institute's.</param>
internal sealed record RouteTable(int Group, RouteRule[] Rules)
{
    /// <summary>The longest tenure that any route asks.</summary>
    public int LongestYears { get; } = Rules.Max(rule => rule.Years);

    /// <summary>The title that tenure is counted in; null where no route counts any.</summary>
    public TitleLevel? Title { get; } = Rules.FirstOrDefault(rule => rule.Title is not null)?.Title;

    /// <summary>The lowest rung that fits any route.</summary>
    public DegreeRung LowestRung { get; } = Rules.MinBy(rule => DegreeRungs.Height(rule.Education))!.Education;
}
