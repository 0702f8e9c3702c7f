using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Import.Mapping;

/// <summary>Between the rows of the sheet of achievements and their records.</summary>
internal static class AchievementRows
{
    public static Row ToRow(string number, Achievement achievement)
    {
        var row = new Row
        {
            [DossierWorkbook.Number] = number,
            [nameof(Achievement.Id)] = achievement.Id,
            [nameof(Achievement.Kind)] = achievement.Kind,
            [nameof(Achievement.Title)] = achievement.Title,
            [nameof(Achievement.ProjectKey)] = achievement.ProjectKey,
            [nameof(Achievement.ObtainedOn)] = achievement.ObtainedOn,
            [nameof(Achievement.Rank)] = achievement.Rank,
            [nameof(Achievement.CorrespondingAuthor)] = achievement.CorrespondingAuthor,
            [nameof(Achievement.WithinQuota)] = achievement.WithinQuota,
            [nameof(Achievement.Grade)] = achievement.Grade,
            [nameof(Achievement.Count)] = achievement.Count,
            [nameof(Achievement.ContractFen)] = achievement.ContractFen,
            [nameof(Achievement.TaxFen)] = achievement.TaxFen,
            [nameof(Achievement.Issued)] = achievement.Issued,
        };
        SetCodes(row, achievement);
        return row;
    }

    public static Achievement ToAchievement(Row row) => new()
    {
        Id = row.Needed(nameof(Achievement.Id)),
        Kind = row.Needed(nameof(Achievement.Kind)),
        Title = row.Text(nameof(Achievement.Title)),
        ProjectKey = row.Text(nameof(Achievement.ProjectKey)),
        ObtainedOn = row.Date(nameof(Achievement.ObtainedOn)),
        Role = row.Code<ContributionRole>(nameof(Achievement.Role)),
        Rank = row.Count(nameof(Achievement.Rank)),
        CorrespondingAuthor = row.YesNo(nameof(Achievement.CorrespondingAuthor)),
        WithinQuota = row.YesNo(nameof(Achievement.WithinQuota)),
        Tier = row.Code<Tier>(nameof(Achievement.Tier)),
        Grade = row.Count(nameof(Achievement.Grade)),
        Standing = row.Code<ProjectStanding>(nameof(Achievement.Standing)),
        Severity = row.Code<IncidentSeverity>(nameof(Achievement.Severity)),
        Client = row.Code<ClientKind>(nameof(Achievement.Client)),
        Issuer = row.Code<IssuerKind>(nameof(Achievement.Issuer)),
        StandardClass = row.Code<StandardClass>(nameof(Achievement.StandardClass)),
        Count = row.Count(nameof(Achievement.Count)),
        ContractFen = row.Fen(nameof(Achievement.ContractFen)),
        TaxFen = row.Fen(nameof(Achievement.TaxFen)),
        InstructedBy = row.Code<Tier>(nameof(Achievement.InstructedBy)),
        AdoptedByGovernment = row.Code<Tier>(nameof(Achievement.AdoptedByGovernment)),
        AdoptedByCyberspaceAuthority = row.Code<Tier>(nameof(Achievement.AdoptedByCyberspaceAuthority)),
        RecognisedBy = row.Code<Tier>(nameof(Achievement.RecognisedBy)),
        Issued = row.YesNo(nameof(Achievement.Issued)),
        Benefit = row.Code<FindingState>(nameof(Achievement.Benefit)),
        LeadingLevel = row.Code<FindingState>(nameof(Achievement.LeadingLevel)),
    };

    private static void SetCodes(Row row, Achievement achievement)
    {
        row.SetCode(nameof(Achievement.Role), achievement.Role);
        row.SetCode(nameof(Achievement.Tier), achievement.Tier);
        row.SetCode(nameof(Achievement.Standing), achievement.Standing);
        row.SetCode(nameof(Achievement.Severity), achievement.Severity);
        row.SetCode(nameof(Achievement.Client), achievement.Client);
        row.SetCode(nameof(Achievement.Issuer), achievement.Issuer);
        row.SetCode(nameof(Achievement.StandardClass), achievement.StandardClass);
        row.SetCode(nameof(Achievement.InstructedBy), achievement.InstructedBy);
        row.SetCode(nameof(Achievement.AdoptedByGovernment), achievement.AdoptedByGovernment);
        row.SetCode(nameof(Achievement.AdoptedByCyberspaceAuthority), achievement.AdoptedByCyberspaceAuthority);
        row.SetCode(nameof(Achievement.RecognisedBy), achievement.RecognisedBy);
        row.SetCode(nameof(Achievement.Benefit), achievement.Benefit);
        row.SetCode(nameof(Achievement.LeadingLevel), achievement.LeadingLevel);
    }
}
