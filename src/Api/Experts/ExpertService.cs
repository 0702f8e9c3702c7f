using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Experts;

/// <summary>The pool of experts: who is in it, for how long, for what, and what ties them to applicants.</summary>
public sealed class ExpertService(StandardCatalog standards, IIdNumberProtector idNumbers, AuditLog audit, TimeProvider time)
{
    /// <summary>Takes an expert into the pool.</summary>
    public Task<Expert> AddAsync(ScoringContext db, ExpertInput input, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Admin);
        return db.InTransactionAsync(
            async () =>
            {
                var expert = new Expert { Code = input.Code, Name = input.Name };
                await WriteAsync(db, expert, input, ct);
                db.Experts.Add(expert);
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, caller, "EXPERT_ADDED", expert, ct);
                return expert;
            },
            ct);
    }

    /// <summary>Writes an expert's record anew. Ballots and recommendations keep the title held when they were signed.</summary>
    public Task<Expert> ChangeAsync(ScoringContext db, int id, ExpertInput input, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer, Roles.Admin);
        return db.InTransactionAsync(
            async () =>
            {
                var expert = await db.Experts
                    .Include(found => found.Specialties)
                    .Include(found => found.Absences)
                    .AsSplitQuery()
                    .Where(found => found.Id == id)
                    .FindOrRefuseAsync("expert", ct);
                var before = HashOf(expert);
                await WriteAsync(db, expert, input, ct);
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, caller, "EXPERT_CHANGED", expert, ct, before);
                return expert;
            },
            ct);
    }

    /// <summary>Puts on record what ties an expert to an applicant; the expert is recused from all of the applicant's applications.</summary>
    public Task<ExpertTie> TieAsync(
        ScoringContext db, int expertId, int applicantId, TieKind kind, string note, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(note, "A tie of expert and applicant");
        return db.InTransactionAsync(
            async () =>
            {
                await db.Experts.Where(expert => expert.Id == expertId).FindOrRefuseAsync("expert", ct);
                await db.Applicants.Where(applicant => applicant.Id == applicantId).FindOrRefuseAsync("applicant", ct);
                var tie = await db.ExpertTies.SingleOrDefaultAsync(
                    found => found.ExpertId == expertId && found.ApplicantId == applicantId && found.Kind == kind, ct);
                if (tie is not null)
                {
                    return tie;
                }

                tie = new ExpertTie
                {
                    ExpertId = expertId,
                    ApplicantId = applicantId,
                    Kind = kind,
                    Note = given,
                    RecordedBy = caller.Subject,
                    RecordedAt = time.UtcNow(),
                };
                db.ExpertTies.Add(tie);
                await db.SaveChangesAsync(ct);
                var tied = new AuditEvent(
                    caller.Subject, "EXPERT_TIED", $"Expert:{expertId} Applicant:{applicantId}", given, AfterHash: HashOf(tie));
                await audit.AppendAsync(db, tied, ct);
                await db.SaveChangesAsync(ct);
                return tie;
            },
            ct);
    }

    /// <summary>
    /// Takes a tie that was recorded by mistake off the record: it is no ground of recusal any more. The log keeps that it was
    /// there, and its hash.
    /// </summary>
    /// <returns>The tie as it was.</returns>
    public Task<ExpertTie> UntieAsync(
        ScoringContext db, int expertId, int applicantId, TieKind kind, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "Removing a tie");
        return db.InTransactionAsync(
            async () =>
            {
                var tie = await db.ExpertTies
                    .Where(found => found.ExpertId == expertId && found.ApplicantId == applicantId && found.Kind == kind)
                    .FindOrRefuseAsync("tie", ct);
                db.ExpertTies.Remove(tie);
                var removed = new AuditEvent(
                    caller.Subject, "EXPERT_UNTIED", $"Expert:{expertId} Applicant:{applicantId}", given, BeforeHash: HashOf(tie));
                await audit.AppendAsync(db, removed, ct);
                await db.SaveChangesAsync(ct);
                return tie;
            },
            ct);
    }

    private async Task WriteAsync(ScoringContext db, Expert expert, ExpertInput input, CancellationToken ct)
    {
        var problems = ExpertCheck.Check(input.Code, input.Name, input.ToFact(), await SpecialtiesAsync(db, ct));
        if (problems.Count > 0)
        {
            throw new ExpertInvalidException(problems);
        }

        var given = input.IdNumber is { } text ? await ReadAsync(db, text, ct) : null;
        var hash = given?.Hash ?? expert.IdNumberHash;
        if (await db.Experts.AnyAsync(other => other.Code == input.Code && other.Id != expert.Id, ct))
        {
            throw new ExpertTakenException("number");
        }

        if (hash is not null && await db.Experts.AnyAsync(other => other.IdNumberHash == hash && other.Id != expert.Id, ct))
        {
            throw new ExpertTakenException("identity number");
        }

        if (input.EmployerId is { } employer && !await db.Employers.AnyAsync(found => found.Id == employer, ct))
        {
            throw new SubjectNotFoundException("employer");
        }

        ExpertWriting.Write(db, expert, input);
        if (given is not null)
        {
            (expert.IdNumberHash, expert.IdNumberCipher, expert.IdNumberKey) = (given.Hash, given.Cipher, given.Key);
        }
    }

    /// <summary>The number as it is to be stored: under the key that the person is on record with, if so.</summary>
    private async Task<ProtectedIdNumber> ReadAsync(ScoringContext db, string text, CancellationToken ct)
    {
        if (!IdNumber.TryParse(text, out var number, out var error))
        {
            throw new IdNumberInvalidException(error);
        }

        var hashes = idNumbers.Hashes(number);
        var onRecord = await db.Applicants.Where(one => hashes.Contains(one.IdNumberHash!)).Select(one => one.IdNumberHash!)
            .Union(db.Experts.Where(one => hashes.Contains(one.IdNumberHash!)).Select(one => one.IdNumberHash!))
            .ToHashSetAsync(ct);
        return idNumbers.Protect(number, onRecord);
    }

    /// <summary>The specialties of every standard on record.</summary>
    private async Task<IReadOnlySet<string>> SpecialtiesAsync(ScoringContext db, CancellationToken ct) =>
        (await db.Standards.AsNoTracking().ToListAsync(ct))
            .SelectMany(standard => standards.Of(standard).Compiled.Standard.Specialties.Select(specialty => specialty.Code))
            .ToHashSet(StringComparer.Ordinal);

    private async Task AppendAsync(
        ScoringContext db, Caller caller, string action, Expert expert, CancellationToken ct, string? before = null)
    {
        await audit.AppendAsync(
            db, new AuditEvent(caller.Subject, action, $"Expert:{expert.Id}", BeforeHash: before, AfterHash: HashOf(expert)), ct);
        await db.SaveChangesAsync(ct);
    }

    private static string HashOf(Expert expert) => AuditHash.OfState(new
    {
        expert.Code,
        expert.TitleLevel,
        expert.EmployerId,
        expert.TermFrom,
        expert.TermUntil,
        expert.NationalTalent,
        expert.Available,
        expert.Capacity,
        Specialties = expert.Specialties.Select(specialty => specialty.Specialty).Order(StringComparer.Ordinal),
        Absences = expert.Absences.OrderBy(absence => absence.From).Select(absence => new { absence.From, absence.Until }),
    });

    private static string HashOf(ExpertTie tie) => AuditHash.OfState(new
    {
        tie.ExpertId,
        tie.ApplicantId,
        tie.Kind,
        tie.Note,
        tie.RecordedBy,
        tie.RecordedAt,
    });
}
