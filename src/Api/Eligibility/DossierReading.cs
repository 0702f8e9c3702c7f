using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>Stored dossiers as the rules see them.</summary>
internal static class DossierReading
{
    /// <summary>Applications with everything that the rules look at.</summary>
    public static IQueryable<Application> WithDossier(this IQueryable<Application> applications) => applications
        .Include(application => application.Titles)
        .Include(application => application.Degrees)
        .Include(application => application.Achievements)
        .Include(application => application.Findings)
        .WithRecommendations()
        .Include(application => application.Consent)
        .AsSplitQuery();

    /// <param name="application">Loaded <see cref="WithDossier"/>.</param>
    public static Dossier ToDossier(this Application application) => new()
    {
        TargetLevel = application.TargetLevel,
        Specialty = application.Specialty,
        Track = application.Track,
        Employment = application.Employment,
        InFieldSince = application.InFieldSince,
        Titles = [.. application.Titles.Select(title => new HeldTitle
        {
            Level = title.Level,
            ObtainedOn = title.ObtainedOn,
            EndedOn = title.EndedOn,
        })],
        Degrees = [.. application.Degrees.Select(Degree)],
        Probation = application.ProbationStartedOn is { } started
            ? new Probation { StartedOn = started, Passed = application.ProbationPassed }
            : null,
        ContinuingEducationCertificate = application.ContinuingEducationCertificate,
        Achievements = [.. application.Achievements.Select(Achievement)],
        Findings = [.. application.Findings.Select(finding => new PersonFinding
        {
            Criterion = finding.CriterionCode,
            State = finding.State,
            Reason = finding.Reason,
        })],
        Recommendations = [.. application.Recommendations.Select(paper => RecommendationFacts.Of(paper, application.ApplicantId, application.Applicant.IdNumberHash))],
        Consent = application.Consent is { } consent
            ? new Consent { DocumentNumber = consent.DocumentNumber, GivenOn = consent.GivenOn }
            : null,
    };

    private static Degree Degree(DegreeRecord degree) => new()
    {
        Rung = degree.Rung,
        AwardedOn = degree.AwardedOn,
        Subject = degree.Subject,
        CloseToSpecialty = degree.CloseToSpecialty,
        Recognised = degree.Recognised,
        TreatedAs = degree.TreatedAs,
    };

    private static Achievement Achievement(AchievementRecord record) => new()
    {
        Id = record.Code,
        Kind = record.Kind,
        Title = record.Title,
        ProjectKey = record.ProjectKey,
        ObtainedOn = record.ObtainedOn,
        Role = record.Role,
        Rank = record.Rank,
        CorrespondingAuthor = record.CorrespondingAuthor,
        WithinQuota = record.WithinQuota,
        Tier = record.Tier,
        Grade = record.Grade,
        Standing = record.Standing,
        Severity = record.Severity,
        Client = record.Client,
        Issuer = record.Issuer,
        StandardClass = record.StandardClass,
        Count = record.Count,
        ContractFen = record.ContractFen,
        TaxFen = record.TaxFen,
        InstructedBy = record.InstructedBy,
        AdoptedByGovernment = record.AdoptedByGovernment,
        AdoptedByCyberspaceAuthority = record.AdoptedByCyberspaceAuthority,
        RecognisedBy = record.RecognisedBy,
        Issued = record.Issued,
        Benefit = record.Benefit,
        LeadingLevel = record.LeadingLevel,
    };
}
