using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>
/// Finds who a request is about by the identity number, which is looked up by its keyed hash and kept nowhere. Each search is in
/// the audit log, with whom it found, so that nobody tries numbers unseen.
/// </summary>
public sealed class PersonSearch(IIdNumberProtector protector, AuditLog audit)
{
    public const string Action = "PERSON_SEARCHED";

    /// <summary>The applicant of that number; null where there is none.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="IdNumberInvalidException">It is no identity number.</exception>
    public Task<Applicant?> FindApplicantAsync(ScoringContext db, string idNumber, Caller caller, CancellationToken ct)
    {
        var hashes = Hashes(idNumber, caller);
        var found = db.Applicants.AsNoTracking().Where(applicant => hashes.Contains(applicant.IdNumberHash!)).OrderBy(applicant => applicant.Id);
        return FindAsync(db, found, applicant => applicant.Id, caller, ct);
    }

    /// <summary>The expert of that number; null where there is none.</summary>
    /// <inheritdoc cref="FindApplicantAsync"/>
    public Task<Expert?> FindExpertAsync(ScoringContext db, string idNumber, Caller caller, CancellationToken ct)
    {
        var hashes = Hashes(idNumber, caller);
        var found = db.Experts.AsNoTracking().Where(expert => hashes.Contains(expert.IdNumberHash!)).OrderBy(expert => expert.Id);
        return FindAsync(db, found, expert => expert.Id, caller, ct);
    }

    private Task<T?> FindAsync<T>(ScoringContext db, IQueryable<T> people, Func<T, int> idOf, Caller caller, CancellationToken ct)
        where T : class =>
        db.InTransactionAsync(
            async () =>
            {
                var found = await people.FirstOrDefaultAsync(ct);
                var subject = found is null ? typeof(T).Name : $"{typeof(T).Name}:{idOf(found)}";
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, Action, subject), ct);
                await db.SaveChangesAsync(ct);
                return found;
            },
            ct);

    private IReadOnlyList<string> Hashes(string idNumber, Caller caller)
    {
        caller.Demand(Roles.PrivacyOfficer);
        return IdNumber.TryParse(idNumber, out var number, out var error) ? protector.Hashes(number) : throw new IdNumberInvalidException(error);
    }
}
