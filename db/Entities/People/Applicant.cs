using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Entities.People;

/// <summary>
/// A person who applies. The identity number is never stored in clear: encrypted to be shown to who has the right, as
/// a keyed hash to be found, and its last four characters to be shown.
/// </summary>
public sealed class Applicant : VersionedEntity
{
    public required string Name { get; set; }

    public Gender? Gender { get; set; }

    public DateOnly? BirthDate { get; set; }

    /// <summary>The code of the city the person works in.</summary>
    public required string City { get; set; }

    public int? EmployerId { get; set; }

    public Employer? Employer { get; set; }

    /// <summary>Null after the person's data was erased, as are the other two.</summary>
    public string? IdNumberCipher { get; set; }

    /// <summary>HMAC-SHA-256 under its own key, lower-case hexadecimal.</summary>
    public string? IdNumberHash { get; set; }

    /// <summary>The last four characters alone.</summary>
    public string? IdNumberMasked { get; set; }

    /// <summary>Which key <see cref="IdNumberHash"/> was made with, by its fingerprint; null when not on record.</summary>
    public string? IdNumberKey { get; set; }

    /// <summary>When the person's data was erased; null while it is kept.</summary>
    public DateTime? ErasedAt { get; set; }

    public List<Application> Applications { get; } = [];
}
