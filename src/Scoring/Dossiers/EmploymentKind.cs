namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>What ties the applicant to the province (section 一).</summary>
public enum EmploymentKind
{
    PublicInstitution = 1,
    StateEnterprise = 2,
    PrivateEnterprise = 3,
    SocialOrganisation = 4,

    /// <summary>自由职业: at least one year in the field in the province.</summary>
    Freelance = 5,

    /// <summary>Employed outside the province: outside the standard's scope.</summary>
    OutsideProvince = 6,
}
