using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>One achievement, with the facts of <see cref="Achievement"/>; a fact that is null is not known.</summary>
public sealed class AchievementRecord : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    /// <summary>Identifies the record inside its dossier; explanations name it.</summary>
    public required string Code { get; set; }

    public required string Kind { get; set; }

    public string? Title { get; set; }

    public string? ProjectKey { get; set; }

    public DateOnly? ObtainedOn { get; set; }

    public ContributionRole? Role { get; set; }

    public int? Rank { get; set; }

    public bool? CorrespondingAuthor { get; set; }

    public bool? WithinQuota { get; set; }

    public Tier? Tier { get; set; }

    public int? Grade { get; set; }

    public ProjectStanding? Standing { get; set; }

    public IncidentSeverity? Severity { get; set; }

    public ClientKind? Client { get; set; }

    public IssuerKind? Issuer { get; set; }

    public StandardClass? StandardClass { get; set; }

    public int? Count { get; set; }

    /// <summary>In fen, 1/100 yuan.</summary>
    public long? ContractFen { get; set; }

    /// <summary>In fen, 1/100 yuan.</summary>
    public long? TaxFen { get; set; }

    public Tier? InstructedBy { get; set; }

    public Tier? AdoptedByGovernment { get; set; }

    public Tier? AdoptedByCyberspaceAuthority { get; set; }

    public Tier? RecognisedBy { get; set; }

    public bool? Issued { get; set; }

    public FindingState? Benefit { get; set; }

    public FindingState? LeadingLevel { get; set; }
}
