namespace ScoringPlatform.Db.Entities.Cycles;

/// <summary>A day on which the calendar differs from the plain week: a public holiday, or a make-up working day.</summary>
public sealed class Holiday : Entity
{
    public DateOnly Date { get; set; }

    /// <summary>True for a make-up working day at a weekend, false for a day off.</summary>
    public bool IsWorkingDay { get; set; }

    public string? Name { get; set; }
}
