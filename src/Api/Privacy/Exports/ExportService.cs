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

    /// <summary>What is held of the caller, whatever the caller's roles.</summary>
    /// <exception cref="SubjectNotFoundException">The account stands for somebody who is not there.</exception>
    public Task<PersonalDataExport> ExportOwnAsync(ScoringContext db, Caller caller, CancellationToken ct)
    {
        var self = new ExportedPerson(
            caller.IsIn(Roles.Applicant) ? caller.ApplicantId : null, caller.IsIn(Roles.Expert) ? caller.ExpertId : null, null);
        return db.InTransactionAsync(() => ReleaseAsync(db, self, caller.Subject, null, caller, ct), ct);
    }

    /// <summary>What is held of a person.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such person.</exception>
    public Task<PersonalDataExport> ExportAsync(ScoringContext db, ExportedPerson person, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Exporting a person's data");
        return db.InTransactionAsync(() => ReleaseAsync(db, person, null, given, caller, ct), ct);
    }

    /// <param name="db">In a transaction.</param>
    /// <param name="person">Whose data.</param>
    /// <param name="login">The person's own login, which there may be no account of; null for whoever is asked about.</param>
    /// <param name="reason">Why, where it is not the person's own.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="ct">Ends it.</param>
    private async Task<PersonalDataExport> ReleaseAsync(
        ScoringContext db, ExportedPerson person, string? login, string? reason, Caller caller, CancellationToken ct)
    {
        var applicant = person.ApplicantId is { } one ? await ApplicantData.LoadAsync(db, one, ct) : null;
        var expert = person.ExpertId is { } other ? await ExpertData.LoadAsync(db, other, ct) : null;
        var accounts = await AccountsAsync(db, person, login, ct);
        if (IsMissing(person.ApplicantId, applicant) || IsMissing(person.ExpertId, expert)
            || IsMissing(person.AccountId, accounts.Find(account => account.Id == person.AccountId))
            || (login is null && person == new ExportedPerson(null, null, null)))
        {
            throw new SubjectNotFoundException("person");
        }

        List<string> logins = [.. accounts.Select(account => account.SubjectId).Append(login).OfType<string>().Distinct(StringComparer.Ordinal)];
        var data = new PersonalData(
            PersonalData.Version,
            time.UtcNow(),
            Notes,
            applicant,
            expert,
            [.. accounts.Select(AccountOf)],
            await LoginData.LoadAsync(db, logins, ct),
            await ActionsAsync(db, logins, ct));
        return await RecordAsync(db, PersonalDataJson.Write(data), SubjectOf(person, applicant, expert, accounts), reason, caller, ct);
    }

    private static bool IsMissing(int? asked, object? found) => asked is not null && found is null;

    /// <summary>What the audit entry names: the record that was read, and never a login.</summary>
    private static string SubjectOf(ExportedPerson person, object? applicant, object? expert, List<Account> accounts) =>
        applicant is not null ? $"Applicant:{person.ApplicantId}"
        : expert is not null ? $"Expert:{person.ExpertId}"
        : accounts.Count > 0 ? $"Account:{accounts[0].Id}"
        : "Account";

    private static object AccountOf(Account account) => new
    {
        account.SubjectId,
        account.DisplayName,
        Roles = account.Roles.Select(role => role.Role).Order(StringComparer.Ordinal),
        Employer = account.Employer?.Name,
    };

    private async Task<PersonalDataExport> RecordAsync(
        ScoringContext db, string json, string subject, string? reason, Caller caller, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        await audit.AppendAsync(db, new AuditEvent(caller.Subject, "PERSONAL_DATA_EXPORTED", subject, reason, AfterHash: hash), ct);
        await db.SaveChangesAsync(ct);
        return new PersonalDataExport("personal-data.json", hash, json, PersonalDataPage.Write(json));
    }

    private static Task<List<Account>> AccountsAsync(ScoringContext db, ExportedPerson person, string? login, CancellationToken ct) => db.Accounts
        .AsNoTracking().Include(account => account.Roles).Include(account => account.Employer)
        .Where(account => account.SubjectId == login
            || account.Id == person.AccountId
            || (person.ApplicantId != null && account.ApplicantId == person.ApplicantId)
            || (person.ExpertId != null && account.ExpertId == person.ExpertId))
        .OrderBy(account => account.Id)
        .ToListAsync(ct);

    private static async Task<IReadOnlyList<object>> ActionsAsync(ScoringContext db, IReadOnlyList<string> logins, CancellationToken ct) =>
        await db.AuditEntries.Where(entry => logins.Contains(entry.Actor))
            .OrderByDescending(entry => entry.Sequence).Take(MostActions)
            .Select(entry => (object)new { entry.At, entry.Action, entry.Subject, entry.Reason })
            .ToListAsync(ct);
}
