using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>An opened slip, published with the announcement. Read in the order of trackers, it keeps no casting order.</summary>
public sealed class PublishedVote
{
    /// <summary>The length of a tracker: 80 bits in base 32.</summary>
    public const int TrackerLength = 16;

    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    public required string Tracker { get; set; }

    public VoteChoice Choice { get; set; }

    public RoundItem Item { get; set; } = null!;
}
