using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>What became of one level's exceptional applications, with or without a recommendation that counts.</summary>
/// <param name="Level">The level's code.</param>
/// <param name="Recommended">Whether at least one recommendation counts.</param>
/// <param name="Counts">How many reached each of <see cref="PassRates.Stages"/>; null is suppressed.</param>
public sealed record RecommendationOutcomeRow(string Level, bool Recommended, StageFigures Counts)
{
    [JsonIgnore]
    public PassRates Rates => PassRates.From(Counts);
}
