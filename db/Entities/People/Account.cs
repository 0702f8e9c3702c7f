namespace ScoringPlatform.Db.Entities.People;

/// <summary>What the subject of a token may act as. The identity provider says who it is; this says which person that is here.</summary>
public sealed class Account : VersionedEntity
{
    public required string SubjectId { get; set; }

    public required string DisplayName { get; set; }

    public int? ExpertId { get; set; }

    public Expert? Expert { get; set; }

    public int? ApplicantId { get; set; }

    public Applicant? Applicant { get; set; }

    public int? EmployerId { get; set; }

    public Employer? Employer { get; set; }

    /// <summary>When an administrator took away the right to sign in; null while it stands.</summary>
    public DateTime? DisabledAt { get; set; }

    public List<AccountRole> Roles { get; } = [];
}
