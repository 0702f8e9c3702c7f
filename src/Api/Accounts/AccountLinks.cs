namespace ScoringPlatform.Api.Accounts;

/// <summary>What one account stands for, by the numbers of each.</summary>
public sealed record AccountLinks(int AccountId, int? ExpertId, string? Expert, int? ApplicantId, string? Applicant, int? EmployerId, string? Employer)
{
    /// <summary>As a list: experts first, then applicants, then employers.</summary>
    public IReadOnlyList<AccountLink> ToList()
    {
        var list = new List<AccountLink>();
        if (ExpertId is not null)
        {
            list.Add(new AccountLink(Roles.Expert, Expert));
        }

        if (ApplicantId is not null)
        {
            list.Add(new AccountLink(Roles.Applicant, Applicant is { } last ? $"**************{last}" : null));
        }

        if (EmployerId is not null)
        {
            list.Add(new AccountLink(Roles.Employer, Employer));
        }

        return list;
    }
}
