using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>One dated achievement, with the facts of <see cref="Achievement"/>.</summary>
/// <param name="Id">Names the record in explanations; unique in the dossier.</param>
/// <param name="Kind">A kind's code of the standard.</param>
public sealed record AchievementInput(
    string Id,
    string Kind,
    string? Title,
    string? ProjectKey,
    DateOnly? ObtainedOn,
    ContributionRole? Role,
    int? Rank,
    bool? CorrespondingAuthor,
    bool? WithinQuota,
    Tier? Tier,
    int? Grade,
    ProjectStanding? Standing,
    IncidentSeverity? Severity,
    ClientKind? Client,
    IssuerKind? Issuer,
    StandardClass? StandardClass,
    int? Count,
    long? ContractFen,
    long? TaxFen,
    Tier? InstructedBy,
    Tier? AdoptedByGovernment,
    Tier? AdoptedByCyberspaceAuthority,
    Tier? RecognisedBy,
    bool? Issued,
    FindingState? Benefit,
    FindingState? LeadingLevel)
{
    internal Achievement ToAchievement() => new()
    {
        Id = Id,
        Kind = Kind,
        Title = Title,
        ProjectKey = ProjectKey,
        ObtainedOn = ObtainedOn,
        Role = Role,
        Rank = Rank,
        CorrespondingAuthor = CorrespondingAuthor,
        WithinQuota = WithinQuota,
        Tier = Tier,
        Grade = Grade,
        Standing = Standing,
        Severity = Severity,
        Client = Client,
        Issuer = Issuer,
        StandardClass = StandardClass,
        Count = Count,
        ContractFen = ContractFen,
        TaxFen = TaxFen,
        InstructedBy = InstructedBy,
        AdoptedByGovernment = AdoptedByGovernment,
        AdoptedByCyberspaceAuthority = AdoptedByCyberspaceAuthority,
        RecognisedBy = RecognisedBy,
        Issued = Issued,
        Benefit = Benefit,
        LeadingLevel = LeadingLevel,
    };
}
