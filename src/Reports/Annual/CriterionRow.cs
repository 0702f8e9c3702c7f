using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>How one criterion was found, over the applications that it was asked of. Null counts are suppressed.</summary>
/// <param name="Code">The criterion's stable code.</param>
/// <param name="Clause">The clause as an officer would look it up; empty when the standard's list does not have it.</param>
/// <param name="Label">Its label; the code when the standard's list does not have it.</param>
/// <param name="Level">The code of the level that it is asked of; null when of every level.</param>
/// <param name="Block">The code of its block; null when the standard's list does not have it.</param>
/// <param name="Asked">Applications with a finding: the denominator.</param>
/// <param name="Met">Those that met it.</param>
/// <param name="NotMet">Those that did not.</param>
/// <param name="Pending">Those on which a person had still to decide.</param>
public sealed record CriterionRow(
    string Code, string Clause, LocalizedText Label, string? Level, string? Block, int? Asked, int? Met, int? NotMet, int? Pending)
{
    /// <summary>Met, of asked.</summary>
    [JsonIgnore]
    public Proportion? MetShare => Proportion.Of(Met, Asked);
}
