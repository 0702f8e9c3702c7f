using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>An application put to the vote in a round. The counts are null until the round is announced.</summary>
public sealed class RoundItem : Entity
{
    public int RoundId { get; set; }

    public VotingRound Round { get; set; } = null!;

    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public int? Yes { get; set; }

    public int? No { get; set; }

    public int? Abstain { get; set; }

    /// <summary>Slips that opened to no valid choice.</summary>
    public int? Spoiled { get; set; }

    /// <summary>Members present and entitled who cast no slip.</summary>
    public int? Unused { get; set; }

    /// <summary>Members recused from this application.</summary>
    public int Recused { get; set; }

    public RoundItemResult? Result { get; set; }
}
