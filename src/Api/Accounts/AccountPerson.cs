using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>The person or employer here that an account stands for; at most one of them each.</summary>
public sealed record AccountPerson
{
    public static AccountPerson Nobody { get; } = new();

    [ID<Expert>]
    public int? ExpertId { get; init; }

    [ID<Applicant>]
    public int? ApplicantId { get; init; }

    [ID<Employer>]
    public int? EmployerId { get; init; }
}
