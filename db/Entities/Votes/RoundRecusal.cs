namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>A member of the roll who does not vote on one application of the round.</summary>
public sealed class RoundRecusal
{
    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    public int ExpertId { get; set; }

    public RoundItem Item { get; set; } = null!;

    public RollEntry Member { get; set; } = null!;
}
