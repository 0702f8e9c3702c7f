namespace ScoringPlatform.Db.Entities.People;

/// <summary>A specialty in which an expert reviews.</summary>
public sealed class ExpertSpecialty
{
    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public required string Specialty { get; set; }
}
