using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>
/// Gives a person, or the privacy officer for a person, a copy of what is held. The audit entry with the copy's hash is stored
/// with the release.
/// </summary>
public sealed class ExportService(AuditLog audit, TimeProvider time)
{
    /// <summary>How many entries of the audit log are listed.</summary>
    public const int MostActions = 1_000;

    private static readonly string[] Notes =
    [
        "Votes: the platform holds no link between a member and a choice, so that there is none to give. Who was present and on how many applications a member voted is under expert.voting.",
        "The identity number is kept encrypted; its last four characters are given here. The privacy officer can show the whole number.",
        "Names and words of other people (experts' score sheets and opinions, recommenders, those who object) are not given: the review keeps them confidential.",
        "Statistics hold facts without name or number; they are not given.",
        "Backups hold copies of the same data until they are replaced.",
    ];

    /// <summary>What is held of the caller.</summary>
    /// <exception cref="SubjectNotFoundException">The caller's account is neither an applicant's nor an expert's.</exception>
    public Task<PersonalDataExport> ExportOwnAsync(ScoringContext db, Caller caller, CancellationToken ct) =>
        ReleaseAsync(db, caller.IsIn(Roles.Applicant) ? caller.ApplicantId : null, caller.IsIn(Roles.Expert) ? caller.ExpertId : null, null, caller, ct);

    /// <summary>What is held of an applicant or an expert.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such person.</exception>
    public Task<PersonalDataExport> ExportAsync(
        ScoringContext db, int? applicantId, int? expertId, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        return ReleaseAsync(db, applicantId, expertId, Demands.DemandReason(reason, "Exporting a person's data"), caller, ct);
    }

    private Task<PersonalDataExport> ReleaseAsync(
        ScoringContext db, int? applicantId, int? expertId, string? reason, Caller caller, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var applicant = applicantId is { } one ? await ApplicantData.LoadAsync(db, one, ct) : null;
                var expert = expertId is { } other ? await ExpertData.LoadAsync(db, other, ct) : null;
                if (applicant is null && expert is null)
                {
                    throw new SubjectNotFoundException("person");
                }

                var accounts = await AccountsAsync(db, applicantId, expertId, ct);
                var data = new PersonalData(
                    PersonalData.Version,
                    time.UtcNow(),
                    Notes,
                    applicant,
                    expert,
                    [.. accounts.Select(account => new { account.SubjectId, account.DisplayName, Roles = account.Roles.Select(role => role.Role).Order() })],
                    await ActionsAsync(db, [.. accounts.Select(account => account.SubjectId)], ct));
                return await RecordAsync(db, PersonalDataJson.Write(data), applicant is null ? $"Expert:{expertId}" : $"Applicant:{applicantId}", reason, caller, ct);
            },
            ct);

    private async Task<PersonalDataExport> RecordAsync(
        ScoringContext db, string json, string subject, string? reason, Caller caller, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        await audit.AppendAsync(db, new AuditEvent(caller.Subject, "PERSONAL_DATA_EXPORTED", subject, reason, AfterHash: hash), ct);
        await db.SaveChangesAsync(ct);
        return new PersonalDataExport("personal-data.json", hash, json, PersonalDataPage.Write(json));
    }

    private static Task<List<Account>> AccountsAsync(ScoringContext db, int? applicantId, int? expertId, CancellationToken ct) => db.Accounts
        .AsNoTracking().Include(account => account.Roles)
        .Where(account => (applicantId != null && account.ApplicantId == applicantId) || (expertId != null && account.ExpertId == expertId))
        .OrderBy(account => account.Id)
        .ToListAsync(ct);

    private static async Task<IReadOnlyList<object>> ActionsAsync(ScoringContext db, IReadOnlyList<string> subjects, CancellationToken ct) =>
        await db.AuditEntries.Where(entry => subjects.Contains(entry.Actor))
            .OrderByDescending(entry => entry.Sequence).Take(MostActions)
            .Select(entry => (object)new { entry.At, entry.Action, entry.Subject, entry.Reason })
            .ToListAsync(ct);
}
