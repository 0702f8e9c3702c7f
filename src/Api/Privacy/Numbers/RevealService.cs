using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Privacy.Numbers;

/// <summary>Releases identity numbers in clear, one at a time, to who has the right, with an audit entry for each.</summary>
public sealed class RevealService(
    IIdNumberProtector protector, AuditLog audit, TimeProvider time, IOptions<PrivacyOptions> options)
{
    /// <summary>What the audit log calls a release; the database has an index over these entries.</summary>
    public const string Action = "ID_NUMBER_REVEALED";

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The number of an applicant. The entry is stored with the release, or there is no release.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such applicant, or no number on record.</exception>
    /// <exception cref="RevealLimitException">The account has had its share of this hour.</exception>
    /// <exception cref="IdNumberUnreadableException">The key ring lacks the key.</exception>
    public Task<RevealedIdNumber> RevealAsync(ScoringContext db, int applicantId, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Showing an identity number");
        return db.InTransactionAsync(
            async () =>
            {
                var cipher = await db.Applicants.Where(applicant => applicant.Id == applicantId)
                    .Select(applicant => applicant.IdNumberCipher).SingleOrDefaultAsync(ct)
                    ?? throw new SubjectNotFoundException("identity number");
                var number = Decrypt(cipher);
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, Action, $"Applicant:{applicantId}", given), ct);
                await db.SaveChangesAsync(ct);
                return new RevealedIdNumber(applicantId, number.Value, await RemainingAsync(db, caller.Subject, ct));
            },
            ct);
    }

    /// <summary>How many more numbers the account may have shown within this hour.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    public async Task<int> LeftAsync(ScoringContext db, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        return Math.Max(0, options.Value.RevealsPerHour - await Released(db, caller.Subject).CountAsync(ct));
    }

    /// <summary>Counted after the append, which makes releases wait for each other, so that two at once cannot both be the last.</summary>
    private async Task<int> RemainingAsync(ScoringContext db, string actor, CancellationToken ct)
    {
        var limit = options.Value.RevealsPerHour;
        var released = Released(db, actor);
        var count = await released.CountAsync(ct);
        if (count > limit)
        {
            var oldest = await released.OrderBy(entry => entry.At).Select(entry => entry.At).FirstAsync(ct);
            throw new RevealLimitException(limit, oldest + Window);
        }

        return limit - count;
    }

    private IQueryable<AuditEntry> Released(ScoringContext db, string actor)
    {
        var since = time.UtcNow() - Window;
        return db.AuditEntries.Where(entry => entry.Action == Action && entry.Actor == actor && entry.At > since);
    }

    private IdNumber Decrypt(string cipher)
    {
        try
        {
            return protector.Reveal(cipher);
        }
        catch (CryptographicException)
        {
            throw new IdNumberUnreadableException();
        }
    }
}
