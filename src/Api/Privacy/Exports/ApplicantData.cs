using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>What is held of a person as an applicant. Other people's names and words are left out.</summary>
internal static class ApplicantData
{
    public static async Task<object?> LoadAsync(ScoringContext db, int id, CancellationToken ct)
    {
        var person = await db.Applicants.Where(one => one.Id == id)
            .Select(one => new
            {
                one.Name,
                one.Gender,
                one.BirthDate,
                one.City,
                Employer = one.Employer == null ? null : one.Employer.Name,
                IdNumberEndsWith = one.IdNumberMasked,
                one.ErasedAt,
            })
            .SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return null;
        }

        var ties = await db.ExpertTies.Where(tie => tie.ApplicantId == id).OrderBy(tie => tie.Id)
            .Select(tie => new { tie.Kind, tie.Note, tie.RecordedAt }).ToListAsync(ct);
        var applications = await db.Applications.Where(one => one.ApplicantId == id).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(ct);
        var parts = new List<object>();
        foreach (var application in applications)
        {
            parts.Add(await ApplicationAsync(db, application, ct));
        }

        return new { Person = person, RecordedTiesToExperts = ties, Applications = parts };
    }

    private static async Task<object> ApplicationAsync(ScoringContext db, int id, CancellationToken ct) => new
    {
        Application = await HeadAsync(db, id, ct),
        Dossier = await DossierAsync(db, id, ct),
        Eligibility = await EligibilityAsync(db, id, ct),
        Result = await ResultAsync(db, id, ct),
        Events = await db.ApplicationEvents.Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
            .Select(one => new { one.At, one.From, one.To, one.Reason }).ToListAsync(ct),
    };

    private static async Task<object> HeadAsync(ScoringContext db, int id, CancellationToken ct) => await db.Applications.Where(one => one.Id == id)
        .Select(one => new
        {
            one.Cycle.Year,
            one.Number,
            one.State,
            one.TargetLevel,
            one.Specialty,
            one.Track,
            one.CreatedAt,
            one.SubmittedAt,
            one.EmployerConfirmedAt,
            one.AcceptedAt,
            one.ScreenedAt,
            one.ScoredAt,
            one.VotedAt,
            one.ConfirmedAt,
            one.ReturnReason,
            one.ErasedAt,
        }).SingleAsync(ct);

    private static async Task<object> DossierAsync(ScoringContext db, int id, CancellationToken ct) => new
    {
        Facts = await db.Applications.Where(one => one.Id == id)
            .Select(one => new { one.Employment, one.InFieldSince, one.ProbationStartedOn, one.ProbationPassed, one.ContinuingEducationCertificate })
            .SingleAsync(ct),
        Titles = await db.HeldTitles.Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
            .Select(one => new { one.Level, one.ObtainedOn, one.EndedOn }).ToListAsync(ct),
        Degrees = await db.Degrees.Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
            .Select(one => new { one.Rung, one.AwardedOn, one.Subject, one.CloseToSpecialty, one.Recognised, one.TreatedAs }).ToListAsync(ct),
        Achievements = await AchievementsAsync(db, id, ct),
        Findings = await db.Findings.Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
            .Select(one => new { one.CriterionCode, one.State, one.Reason, one.DecidedAt }).ToListAsync(ct),
        Recommendations = await db.Recommendations.Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
            .Select(one => new { one.TitleHeld, one.NationalTalent, one.SignedOn, one.WithdrawnOn }).ToListAsync(ct),
        Consent = await db.AuthorityConsents.Where(one => one.ApplicationId == id)
            .Select(one => new { one.DocumentNumber, one.GivenOn }).ToListAsync(ct),
    };

    private static async Task<object> AchievementsAsync(ScoringContext db, int id, CancellationToken ct) => await db.Achievements
        .Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
        .Select(one => new
        {
            one.Code,
            one.Kind,
            one.Title,
            one.ProjectKey,
            one.ObtainedOn,
            one.Role,
            one.Rank,
            one.CorrespondingAuthor,
            one.WithinQuota,
            one.Tier,
            one.Grade,
            one.Standing,
            one.Severity,
            one.Client,
            one.Issuer,
            one.StandardClass,
            one.Count,
            one.ContractFen,
            one.TaxFen,
            one.InstructedBy,
            one.AdoptedByGovernment,
            one.AdoptedByCyberspaceAuthority,
            one.RecognisedBy,
            one.Issued,
            one.Benefit,
            one.LeadingLevel,
        }).ToListAsync(ct);

    private static async Task<object> EligibilityAsync(ScoringContext db, int id, CancellationToken ct) => await db.EligibilityEvaluations
        .Where(one => one.ApplicationId == id).OrderBy(one => one.Id)
        .Select(one => new
        {
            one.EvaluatedAt,
            one.IsCurrent,
            one.Result,
            one.Cutoff,
            one.Route,
            one.Condition,
            Findings = one.Findings.OrderBy(finding => finding.Sequence)
                .Select(finding => new { finding.CriterionCode, finding.Clause, finding.Result, finding.Required, finding.Needed, finding.Found }).ToList(),
        }).ToListAsync(ct);

    private static async Task<object> ResultAsync(ScoringContext db, int id, CancellationToken ct) => new
    {
        Score = await db.Applications.Where(one => one.Id == id).Select(one => new { one.Score, one.RankInGroup }).SingleAsync(ct),
        Votes = await db.RoundItems.Where(one => one.ApplicationId == id && one.Result != null).OrderBy(one => one.Id)
            .Select(one => new { one.Round.Number, one.Round.AnnouncedAt, one.Yes, one.No, one.Abstain, one.Result }).ToListAsync(ct),
        Outcome = await db.Outcomes.Where(one => one.ApplicationId == id)
            .Select(one => new { one.Eligible, one.VotedThrough, one.InsideCap, one.NoticeClean, one.Final, one.CertificateNumber, one.DecidedAt })
            .ToListAsync(ct),
        Notice = await db.Applications.Where(one => one.Id == id)
            .Select(one => new { one.Cycle.NoticeFrom, one.Cycle.NoticeUntil }).SingleAsync(ct),
        OwnRequestsForRecheck = await db.Objections.Where(one => one.ApplicationId == id && one.Kind == ObjectionKind.Recheck).OrderBy(one => one.Id)
            .Select(one => new { one.ReceivedAt, one.State, one.Text, one.Handling, one.HandledAt }).ToListAsync(ct),
        ObjectionsOfOthers = await db.Objections.Where(one => one.ApplicationId == id && one.Kind == ObjectionKind.Objection).OrderBy(one => one.Id)
            .Select(one => new { one.ReceivedAt, one.State, one.HandledAt }).ToListAsync(ct),
    };
}
