using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Opens closed urns and computes rounds again.</summary>
public sealed class UrnService(RoundKeys keys, VoteOutcomes outcomes, AuditLog audit, IntegrityLog log, TimeProvider time)
{
    /// <summary>Opens the urn of a round whose key the platform holds.</summary>
    /// <exception cref="KeyHoldersNeededException">Three key holders hold the key.</exception>
    /// <exception cref="UrnDamagedException">What is stored contradicts the certificate; nothing is opened.</exception>
    public async Task<VotingRound> AnnounceAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var found = await db.VotingRounds.AsNoTracking().Include(round => round.Cycle).Where(round => round.Id == roundId).FindOrRefuseAsync("round", ct);
        var prepared = found is { State: RoundState.Closed, KeyCustody: KeyCustody.Platform }
            ? await PrepareAsync(db, found, keys.SealKey(found), ct)
            : null;
        return await db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.Closed, ct);
                return round.KeyCustody == KeyCustody.Platform
                    ? await PublishAsync(db, round, prepared ?? await PrepareAsync(db, round, keys.SealKey(round), ct), caller, ct)
                    : throw new KeyHoldersNeededException();
            },
            ct);
    }

    /// <summary>Verifies a closed round and opens its slips in memory; nothing is opened that contradicts the certificate.</summary>
    /// <param name="round">In CLOSED, where slips do not change any more, loaded with its cycle.</param>
    /// <param name="key">The round's private key as PKCS 8; erased.</param>
    internal async Task<PreparedUrn> PrepareAsync(ScoringContext db, VotingRound round, byte[] key, CancellationToken ct)
    {
        try
        {
            var stored = await db.LoadStoredAsync(round, ct);
            RefuseDamaged(round, stored);
            return PreparedUrn.Open(key, round, stored);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>
    /// Publishes trackers and choices in the order of the trackers, and what was decided by them. Everything that was verified
    /// is read again in the transaction; nothing is announced when any of it changed since.
    /// </summary>
    /// <param name="round">Held in CLOSED, loaded with its cycle.</param>
    /// <param name="prepared">Its urn, which must hold exactly what is stored.</param>
    internal async Task<VotingRound> PublishAsync(ScoringContext db, VotingRound round, PreparedUrn prepared, Caller caller, CancellationToken ct)
    {
        var outline = await db.LoadOutlineAsync(round, ct);
        if (!await prepared.IsOfAsync(db, round, outline, ct))
        {
            RefuseDamaged(round, await db.LoadStoredAsync(round, ct));
            throw new UrnDamagedException("slips");
        }

        round.AnnouncedAt = time.UtcNow();
        Sign(round, prepared.AnnouncementOf(outline, round.AnnouncedAt.Value));
        await UrnPublication.StoreAsync(db, round, prepared, ct);
        var context = new RoundContext { Cycle = round.Cycle.State, UrnVerified = true };
        List<AuditEvent> events =
            [round.MoveTo(RoundState.Announced, context, caller, CloseCertificate.HashOf(round.AnnouncementCertificate))];
        await db.SaveChangesAsync(ct);
        events.AddRange(await outcomes.RecordAsync(db, round, prepared.Tallies, caller, ct));
        await audit.AppendAsync(db, events, ct);
        await db.SaveChangesAsync(ct);
        return round;
    }

    /// <summary>Computes everything again that was claimed of the round, from what is stored.</summary>
    public async Task<RoundVerification> VerifyAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        var round = await db.VotingRounds.AsNoTracking().VisibleTo(caller)
            .Include(round => round.Cycle)
            .Where(round => round.Id == roundId)
            .FindOrRefuseAsync("round", ct);
        return Check(round, await db.LoadStoredAsync(round, ct));
    }

    private RoundVerification Check(VotingRound round, StoredRound stored)
    {
        var verification = RoundVerifier.Verify(stored, (data, signature) => keys.IsSigned(round, data, signature));
        if (!verification.IsWhole)
        {
            log.RoundDisagrees(round.Id);
        }

        return verification;
    }

    private void RefuseDamaged(VotingRound round, StoredRound stored)
    {
        var verification = Check(round, stored);
        if (!verification.IsWhole)
        {
            throw new UrnDamagedException(string.Join(", ", verification.Findings.Select(finding => finding.Explanation.Code)));
        }
    }

    private void Sign(VotingRound round, Announcement announcement)
    {
        round.AnnouncementCertificate = announcement.ToJson();
        round.AnnouncementSignature = keys.Sign(round, announcement.CanonicalBytes());
    }
}
