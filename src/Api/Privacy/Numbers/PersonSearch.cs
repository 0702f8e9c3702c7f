using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>Finds who a request is about by the identity number, which is looked up by its keyed hash and kept nowhere.</summary>
public sealed class PersonSearch(IIdNumberProtector protector)
{
    /// <summary>The applicant of that number; null where there is none.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="IdNumberInvalidException">It is no identity number.</exception>
    public async Task<Applicant?> FindApplicantAsync(ScoringContext db, string idNumber, Caller caller, CancellationToken ct)
    {
        var hashes = Hashes(idNumber, caller);
        return await db.Applicants.AsNoTracking().Where(applicant => hashes.Contains(applicant.IdNumberHash!)).OrderBy(applicant => applicant.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>The expert of that number; null where there is none.</summary>
    /// <inheritdoc cref="FindApplicantAsync"/>
    public async Task<Expert?> FindExpertAsync(ScoringContext db, string idNumber, Caller caller, CancellationToken ct)
    {
        var hashes = Hashes(idNumber, caller);
        return await db.Experts.AsNoTracking().Where(expert => hashes.Contains(expert.IdNumberHash!)).OrderBy(expert => expert.Id).FirstOrDefaultAsync(ct);
    }

    private IReadOnlyList<string> Hashes(string idNumber, Caller caller)
    {
        caller.Demand(Roles.PrivacyOfficer);
        return IdNumber.TryParse(idNumber, out var number, out var error) ? protector.Hashes(number) : throw new IdNumberInvalidException(error);
    }
}
