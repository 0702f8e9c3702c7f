namespace ScoringPlatform.Api.Security;

/// <summary>The roles that an account holds. What each may do is enforced at the fields of the schema and in the services.</summary>
public static class Roles
{
    /// <summary>Own dossier.</summary>
    public const string Applicant = "APPLICANT";

    /// <summary>The people of one employer.</summary>
    public const string Employer = "EMPLOYER";

    /// <summary>The committee's office: screening, assignment, rounds, notice.</summary>
    public const string Officer = "OFFICER";

    /// <summary>Consent to exceptional applications and confirmation of results.</summary>
    public const string Authority = "AUTHORITY";

    /// <summary>Assigned applications, own ballots, recommendations, votes.</summary>
    public const string Expert = "EXPERT";

    /// <summary>Statistics, without names.</summary>
    public const string Analyst = "ANALYST";

    /// <summary>The audit log and verification; no choices.</summary>
    public const string Auditor = "AUDITOR";

    /// <summary>Own share of the keys that urns are opened with; never together with ADMIN or OFFICER.</summary>
    public const string KeyHolder = "KEY_HOLDER";

    /// <summary>Personal data: shows identity numbers, exports and erases a person's data; no dossiers. Never with ADMIN or AUDITOR.</summary>
    public const string PrivacyOfficer = "PRIVACY_OFFICER";

    /// <summary>Accounts and parameters; no dossiers, no ballots.</summary>
    public const string Admin = "ADMIN";

    public static IReadOnlyList<string> All { get; } =
        [Applicant, Employer, Officer, Authority, Expert, Analyst, Auditor, KeyHolder, PrivacyOfficer, Admin];
}
