namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>Who commended; the record's tier is the issuer's (五（四）4（5）, 五（五）5（2）).</summary>
public enum IssuerKind
{
    /// <summary>党委政府.</summary>
    PartyOrGovernment = 1,

    /// <summary>业务主管部门 other than the cyberspace authority.</summary>
    CompetentDepartment = 2,

    /// <summary>网信部门, which is a competent department as well.</summary>
    CyberspaceAuthority = 3,

    /// <summary>Anyone else.</summary>
    Other = 4,
}
