namespace ScoringPlatform.Db.Entities.Draws;

/// <summary>How many experts of one specialty a draw asks for. Written once.</summary>
public sealed class DrawQuota
{
    public int DrawId { get; set; }

    public ExpertDraw Draw { get; set; } = null!;

    public required string Specialty { get; set; }

    public int Count { get; set; }
}
