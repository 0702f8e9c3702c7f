namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>A slip that opened to no valid choice, published with the announcement by the key it has in the urn.</summary>
public sealed class SpoiledSlipRecord
{
    public int RoundId { get; set; }

    public int ApplicationId { get; set; }

    public required byte[] OuterId { get; set; }

    public RoundItem Item { get; set; } = null!;
}
