using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>The facts of an <see cref="Achievement"/> that rules can name; each is the property of the same name.</summary>
public enum AchievementFact
{
    Role = 1,
    Rank,
    CorrespondingAuthor,
    WithinQuota,
    Tier,
    Grade,
    Standing,
    Severity,
    Client,
    Issuer,
    StandardClass,
    Count,
    Contract,
    Tax,
    InstructedBy,
    AdoptedByGovernment,
    AdoptedByCyberspaceAuthority,
    RecognisedBy,
    Issued,
    Benefit,
    LeadingLevel,
}
