using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Entities.Recommendations;

/// <summary>The competent authority's consent to an exceptional application.</summary>
public sealed class AuthorityConsent : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public required string DocumentNumber { get; set; }

    public DateOnly GivenOn { get; set; }

    public required string RecordedBy { get; set; }
}
