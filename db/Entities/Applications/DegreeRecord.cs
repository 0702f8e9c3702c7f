using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>A degree or graduation of the applicant, with the facts of <see cref="Scoring.Dossiers.Degree"/>.</summary>
public sealed class DegreeRecord : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public DegreeRung Rung { get; set; }

    public DateOnly AwardedOn { get; set; }

    public string? Subject { get; set; }

    public bool? CloseToSpecialty { get; set; }

    public bool? Recognised { get; set; } = true;

    public DegreeRung? TreatedAs { get; set; }
}
