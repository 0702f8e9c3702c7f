using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db.Entities.Ballots;

/// <summary>An expert asked to score an application. The dossier opens once no conflict is declared.</summary>
public sealed class Assignment : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public ConflictDeclaration Declaration { get; set; } = ConflictDeclaration.NotAsked;

    public DateTime? DeclaredAt { get; set; }

    /// <summary>What the conflict is, when there is one.</summary>
    public string? ConflictReason { get; set; }

    public DateOnly? DueOn { get; set; }

    public List<Ballot> Ballots { get; } = [];
}
