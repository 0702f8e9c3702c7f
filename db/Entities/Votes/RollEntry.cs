using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>A member on the roll of a round.</summary>
public sealed class RollEntry
{
    public int RoundId { get; set; }

    public VotingRound Round { get; set; } = null!;

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public bool CheckedIn { get; set; }
}
