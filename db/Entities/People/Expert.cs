using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.People;

/// <summary>A person in the province's pool of review experts.</summary>
public sealed class Expert : VersionedEntity
{
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>The professional title held now.</summary>
    public TitleLevel TitleLevel { get; set; }

    public int? EmployerId { get; set; }

    public Employer? Employer { get; set; }

    public DateOnly TermFrom { get; set; }

    public DateOnly? TermUntil { get; set; }

    /// <summary>Whether the person is a national-level talent expert of the field (六（五）20).</summary>
    public bool NationalTalent { get; set; }

    /// <summary>Whether the person takes assignments at present.</summary>
    public bool Available { get; set; } = true;

    /// <summary>The greatest number of applications a cycle may ask the person to score; null sets no limit.</summary>
    public int? Capacity { get; set; }

    /// <summary>
    /// HMAC-SHA-256 of the identity number under the key that applicants' numbers are hashed with, so that one person in
    /// both roles is found; null when it is not on record.
    /// </summary>
    public string? IdNumberHash { get; set; }

    /// <summary>Which key <see cref="IdNumberHash"/> was made with, by its fingerprint; null when not on record.</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>
    /// The number encrypted, so that it can be hashed again under a new key; nobody is shown it. Null where only the hash
    /// was recorded.
    /// </summary>
    public string? IdNumberCipher { get; set; }

    /// <summary>When the person's data was erased; null while it is kept.</summary>
    public DateTime? ErasedAt { get; set; }

    /// <summary>The subject of the person's bearer token; null without a login.</summary>
    public string? SubjectId { get; set; }

    public List<ExpertSpecialty> Specialties { get; } = [];

    public List<ExpertAbsence> Absences { get; } = [];

    /// <summary>The accounts that act as this expert; one that is also an applicant's tells that the two are one person.</summary>
    public List<Account> Accounts { get; } = [];
}
