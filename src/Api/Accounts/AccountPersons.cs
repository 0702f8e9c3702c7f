using System.Linq.Expressions;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

/// <summary>Finds the person or employer that an account is to stand for.</summary>
public sealed class AccountPersons(IIdNumberProtector idNumbers)
{
    /// <summary>Writes the ids onto the account, which keeps none of what it stood for before.</summary>
    /// <exception cref="SubjectNotFoundException">There is no such expert, applicant or employer.</exception>
    /// <exception cref="IdNumberInvalidException">The identity number is none.</exception>
    /// <exception cref="PersonTakenException">Another account stands for the expert or applicant.</exception>
    public async Task LinkAsync(ScoringContext db, Account account, AccountPerson person, CancellationToken ct)
    {
        account.ExpertId = await FindAsync(
            db.Experts, person.ExpertId, given => expert => expert.Id == given,
            Key(person.ExpertCode) is { } code ? expert => expert.Code == code : null, expert => expert.Id, "expert", ct);
        account.ApplicantId = await FindAsync(
            db.Applicants, person.ApplicantId, given => applicant => applicant.Id == given,
            ByNumber(Key(person.ApplicantIdNumber)), applicant => applicant.Id, "applicant", ct);
        account.EmployerId = await FindAsync(
            db.Employers, person.EmployerId, given => employer => employer.Id == given,
            Key(person.EmployerCode) is { } number ? employer => employer.Code == number : null, employer => employer.Id, "employer", ct);
        await RefuseTakenAsync(db, account, ct);
    }

    private static string? Key(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static async Task<int?> FindAsync<T>(
        IQueryable<T> records,
        int? id,
        Func<int, Expression<Func<T, bool>>> byId,
        Expression<Func<T, bool>>? byKey,
        Expression<Func<T, int>> idOf,
        string kind,
        CancellationToken ct)
    {
        if (id is null && byKey is null)
        {
            return null;
        }

        var found = await records.Where(id is { } given ? byId(given) : byKey!).Select(idOf).Take(1).ToListAsync(ct);
        return found is [var one] ? one : throw new SubjectNotFoundException(kind);
    }

    private Expression<Func<Applicant, bool>>? ByNumber(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!IdNumber.TryParse(text, out var number, out var error))
        {
            throw new IdNumberInvalidException(error);
        }

        var hashes = idNumbers.Hashes(number);
        return applicant => hashes.Contains(applicant.IdNumberHash!);
    }

    /// <summary>One login a person: a second one would let the same person act twice. An employer has as many as it names people.</summary>
    private static async Task RefuseTakenAsync(ScoringContext db, Account account, CancellationToken ct)
    {
        if (account.ExpertId is { } expert && await db.Accounts.AnyAsync(other => other.ExpertId == expert && other.Id != account.Id, ct))
        {
            throw new PersonTakenException("expert");
        }

        if (account.ApplicantId is { } applicant && await db.Accounts.AnyAsync(other => other.ApplicantId == applicant && other.Id != account.Id, ct))
        {
            throw new PersonTakenException("applicant");
        }
    }
}
