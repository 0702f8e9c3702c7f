namespace ScoringPlatform.Db.Entities.People;

/// <summary>Days, both ends included, on which an expert takes nothing.</summary>
public sealed class ExpertAbsence : Entity
{
    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }
}
