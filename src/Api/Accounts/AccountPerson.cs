using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>
/// The person or employer here that an account stands for; at most one of them each, by id or by what the office knows it by.
/// Whoever administers accounts reads no list of applicants: they are named by their identity number.
/// </summary>
public sealed record AccountPerson
{
    public static AccountPerson Nobody { get; } = new();

    [ID<Expert>]
    public int? ExpertId { get; init; }

    [ID<Applicant>]
    public int? ApplicantId { get; init; }

    [ID<Employer>]
    public int? EmployerId { get; init; }

    /// <summary>The expert's number, in place of the id.</summary>
    public string? ExpertCode { get; init; }

    /// <summary>All 18 characters of the applicant's identity number, in place of the id. It is looked up and not kept.</summary>
    public string? ApplicantIdNumber { get; init; }

    /// <summary>The employer's number, in place of the id.</summary>
    public string? EmployerCode { get; init; }
}
