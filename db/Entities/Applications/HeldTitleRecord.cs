using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>A title of the applicant; at most one has no end.</summary>
public sealed class HeldTitleRecord : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public TitleLevel Level { get; set; }

    public DateOnly ObtainedOn { get; set; }

    public DateOnly? EndedOn { get; set; }
}
