using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// One application in one announced round: the counts of a secret vote and never a name. Grain: snapshot, round and
/// application. Written once, never changed.
/// </summary>
public sealed class RoundFact
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    /// <summary>The round's number in its cycle, from 1.</summary>
    public int RoundNumber { get; set; }

    /// <summary>What yes is compared with: those present, recused members counted or not by the cycle's parameter.</summary>
    public int Present { get; set; }

    public int Recused { get; set; }

    public int Yes { get; set; }

    public int No { get; set; }

    public int Abstain { get; set; }

    /// <summary>Members who might vote on it and did not.</summary>
    public int NotVoted { get; set; }

    /// <summary>The least number of yes that passes.</summary>
    public int Needed { get; set; }

    /// <summary>Yes less needed: 0 passed by one vote, -1 failed by one.</summary>
    public int Margin { get; set; }

    public RoundItemResult Result { get; set; }

    /// <summary>Whether no later round with a quorum voted on it again.</summary>
    public bool Decides { get; set; }
}
