using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>How often one block of conditions fails.</summary>
/// <param name="Block">Its code, such as <c>ACHIEVEMENT</c>.</param>
/// <param name="Asked">Applications of which something in it was required: the denominator.</param>
/// <param name="Failed">Those with at least one required criterion of the block not met.</param>
public sealed record BlockRow(string Block, int? Asked, int? Failed)
{
    /// <summary>Failed, of asked.</summary>
    [JsonIgnore]
    public Proportion? FailedShare => Proportion.Of(Failed, Asked);
}
