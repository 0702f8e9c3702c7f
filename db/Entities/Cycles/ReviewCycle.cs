using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Db.Entities.Cycles;

/// <summary>One review year of the province.</summary>
public sealed class ReviewCycle : VersionedEntity
{
    public int Year { get; set; }

    public required string Name { get; set; }

    public CycleState State { get; set; } = CycleState.Draft;

    public int StandardId { get; set; }

    public Standard Standard { get; set; } = null!;

    /// <summary>The day up to which tenure and achievements count.</summary>
    public DateOnly CutoffDate { get; set; }

    /// <summary>The last day on which an application may be handed in.</summary>
    public DateOnly SubmissionDeadline { get; set; }

    /// <summary><see cref="CycleParameters"/> as JSON; frozen once the cycle leaves DRAFT.</summary>
    public required string ParametersJson { get; set; }

    /// <summary>SHA-256 of <see cref="ParametersJson"/> in UTF-8, lower-case hexadecimal.</summary>
    public required string ParametersHash { get; set; }

    public DateOnly? NoticeFrom { get; set; }

    public DateOnly? NoticeUntil { get; set; }

    public DateTime? ClosedAt { get; set; }

    public List<RubricItem> RubricItems { get; } = [];
}
