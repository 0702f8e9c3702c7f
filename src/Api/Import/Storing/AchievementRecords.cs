using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Import.Storing;

/// <summary>Achievements as they are stored.</summary>
internal static class AchievementRecords
{
    public static AchievementRecord Create(Achievement achievement) => new()
    {
        Code = achievement.Id,
        Kind = achievement.Kind,
        Title = achievement.Title,
        ProjectKey = achievement.ProjectKey,
        ObtainedOn = achievement.ObtainedOn,
        Role = achievement.Role,
        Rank = achievement.Rank,
        CorrespondingAuthor = achievement.CorrespondingAuthor,
        WithinQuota = achievement.WithinQuota,
        Tier = achievement.Tier,
        Grade = achievement.Grade,
        Standing = achievement.Standing,
        Severity = achievement.Severity,
        Client = achievement.Client,
        Issuer = achievement.Issuer,
        StandardClass = achievement.StandardClass,
        Count = achievement.Count,
        ContractFen = achievement.ContractFen,
        TaxFen = achievement.TaxFen,
        InstructedBy = achievement.InstructedBy,
        AdoptedByGovernment = achievement.AdoptedByGovernment,
        AdoptedByCyberspaceAuthority = achievement.AdoptedByCyberspaceAuthority,
        RecognisedBy = achievement.RecognisedBy,
        Issued = achievement.Issued,
        Benefit = achievement.Benefit,
        LeadingLevel = achievement.LeadingLevel,
    };
}
