namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>
/// That a member has voted on an application; its key is what makes a second vote impossible. It holds no time, order,
/// receipt, session or address, because any of them could be matched with a slip's: do not add a column.
/// </summary>
public sealed class Participation
{
    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    public int ExpertId { get; set; }

    public RoundItem Item { get; set; } = null!;

    public RollEntry Member { get; set; } = null!;
}
