using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>One row of a table.</summary>
/// <param name="Keys">The group's code in each of the table's dimensions; null is not known.</param>
/// <param name="Counts">How many reached each of <see cref="PassRates.Stages"/>; null is suppressed.</param>
/// <param name="Changes">The change of its pass rates on the years before, the nearest first.</param>
public sealed record ReportGroup(IReadOnlyList<string?> Keys, StageFigures Counts, IReadOnlyList<RateChange> Changes)
{
    [JsonIgnore]
    public PassRates Rates => PassRates.From(Counts);

    /// <summary>Whether any of its counts is suppressed.</summary>
    [JsonIgnore]
    public bool Suppressed => PassRates.Stages.Any(stage => Counts.Of(stage) is null);
}
