using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Import.Storing;

/// <summary>Makes the records of dossiers; what they refer to is loaded once for all.</summary>
internal sealed class DossierRecords
{
    private readonly int cycleId;

    private readonly IIdNumberProtector protector;

    private readonly Dictionary<string, int> employers;

    private readonly Dictionary<string, int> experts;

    private readonly Dictionary<string, Applicant> applicants;

    /// <summary>The hashes that people of the workbook are stored under, as applicants or experts.</summary>
    private readonly HashSet<string> onRecord;

    private DossierRecords(
        int cycleId,
        IIdNumberProtector protector,
        Dictionary<string, int> employers,
        Dictionary<string, int> experts,
        Dictionary<string, Applicant> applicants,
        HashSet<string> onRecord)
    {
        this.cycleId = cycleId;
        this.protector = protector;
        this.employers = employers;
        this.experts = experts;
        this.applicants = applicants;
        this.onRecord = onRecord;
        onRecord.UnionWith(applicants.Keys);
    }

    public static async Task<DossierRecords> LoadAsync(
        ScoringContext db, int cycleId, IIdNumberProtector protector, IReadOnlyList<ImportedDossier> dossiers, CancellationToken ct)
    {
        var hashes = dossiers.SelectMany(d => protector.Hashes(d.Person.IdNumber)).ToList();
        return new DossierRecords(
            cycleId,
            protector,
            await db.Employers.ToDictionaryAsync(e => e.Code, e => e.Id, ct),
            await db.Experts.ToDictionaryAsync(e => e.Code, e => e.Id, ct),
            await db.Applicants.Where(a => hashes.Contains(a.IdNumberHash!)).ToDictionaryAsync(a => a.IdNumberHash!, ct),
            await db.Experts.Where(e => hashes.Contains(e.IdNumberHash!)).Select(e => e.IdNumberHash!).ToHashSetAsync(ct));
    }

    /// <summary>An application in DRAFT with its whole dossier.</summary>
    public Application Create(ImportedDossier imported, string actor, DateTime at)
    {
        var dossier = imported.Dossier;
        var application = new Application
        {
            CycleId = cycleId,
            Applicant = ApplicantOf(imported.Person),
            Number = imported.Number,
            Specialty = dossier.Specialty,
            CreatedAt = at,
        };
        application.WriteFacts(dossier);
        application.WriteRecords(dossier);
        application.Events.Add(new ApplicationEvent { To = ApplicationState.Draft, At = at, Actor = actor });
        AddRecords(application, dossier, actor, at);
        return application;
    }

    private void AddRecords(Application application, Dossier dossier, string actor, DateTime at)
    {
        application.Findings.AddRange(dossier.Findings.Select(f => new FindingRecord
        {
            CriterionCode = f.Criterion,
            State = f.State,
            Reason = f.Reason,
            DecidedBy = f.State == FindingState.Attested ? null : actor,
            DecidedAt = f.State == FindingState.Attested ? null : at,
        }));
        application.Recommendations.AddRange(dossier.Recommendations.Select(r => new Recommendation
        {
            ExpertId = experts[r.RecommenderId],
            TitleHeld = r.TitleHeld,
            NationalTalent = r.NationalTalent,
            InField = r.InField,
            SignedOn = r.SignedOn,
            WithdrawnOn = r.WithdrawnOn,
        }));
        application.Consent = dossier.Consent is { } consent
            ? new AuthorityConsent { DocumentNumber = consent.DocumentNumber, GivenOn = consent.GivenOn, RecordedBy = actor }
            : null;
    }

    private Applicant ApplicantOf(ImportedPerson person)
    {
        var number = protector.Protect(person.IdNumber, onRecord);
        if (!applicants.TryGetValue(number.Hash, out var applicant))
        {
            applicant = new Applicant
            {
                Name = person.Name,
                City = person.City,
                IdNumberCipher = number.Cipher,
                IdNumberHash = number.Hash,
                IdNumberMasked = number.LastFour,
                IdNumberKey = number.Key,
            };
            applicants.Add(number.Hash, applicant);
        }

        // A person known from another year is as the newest workbook says.
        (applicant.Name, applicant.Gender, applicant.BirthDate, applicant.City) = (person.Name, person.Gender, person.BirthDate, person.City);
        applicant.EmployerId = person.EmployerCode is { } code ? employers[code] : null;
        return applicant;
    }
}
