using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>Opens urns whose key three hold: the second holder's shares do it, in memory alone.</summary>
public sealed class KeyShareService(RoundKeys keys, UrnService urns, AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Takes a holder's shares after the close. The first holder's wait, wrapped; with the second's the urn is opened and
    /// announced, and no share stays. Handed in twice, they count once.
    /// </summary>
    /// <param name="shares">64 bytes in base64, as <c>key-holder open-share</c> prints them.</param>
    /// <exception cref="RoundStateException">The round is not closed, or already announced.</exception>
    /// <exception cref="SubjectNotFoundException">The caller holds no share of the round.</exception>
    /// <exception cref="KeyShareInvalidException">Not the shares that the caller was given.</exception>
    /// <exception cref="UrnDamagedException">What is stored contradicts the certificate; nothing is opened.</exception>
    public async Task<VotingRound> SubmitAsync(ScoringContext db, int roundId, string shares, Caller caller, CancellationToken ct)
    {
        KeyHolderRights.Demand(caller);
        var prepared = await PrepareAsync(db, roundId, shares, caller, ct);
        return await db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.Closed, ct);
                var (own, share, other) = await FindAsync(db.RoundKeyHolders, roundId, shares, caller, ct);
                if (own.SubmittedAt is null)
                {
                    own.SubmittedAt = time.UtcNow();
                    await AppendAsync(db, new AuditEvent(caller.Subject, "KEY_SHARE_SUBMITTED", $"VotingRound:{roundId}", Codes.Of(own.Seat)), ct);
                }

                if (other is null)
                {
                    own.SubmittedProtected = keys.ProtectShares(share);
                    await db.SaveChangesAsync(ct);
                    return round;
                }

                prepared ??= await urns.PrepareAsync(db, round, KeyOf(round, share, other), ct);
                other.SubmittedProtected = null;
                await db.SaveChangesAsync(ct);
                return await urns.PublishAsync(db, round, prepared, caller, ct);
            },
            ct);
    }

    /// <summary>Opens the urn ahead when these are the second shares; null when there is nothing to open yet, or nothing that may be.</summary>
    private async Task<PreparedUrn?> PrepareAsync(ScoringContext db, int roundId, string shares, Caller caller, CancellationToken ct)
    {
        var round = await db.VotingRounds.AsNoTracking().Include(round => round.Cycle)
            .SingleOrDefaultAsync(round => round.Id == roundId && round.State == RoundState.Closed, ct);
        if (round is null || await FindAsync(db.RoundKeyHolders.AsNoTracking(), roundId, shares, caller, ct) is not { Other: { } other } found)
        {
            return null;
        }

        return await urns.PrepareAsync(db, round, KeyOf(round, found.Share, other), ct);
    }

    /// <summary>The caller's seat and shares, and another holder's that wait.</summary>
    private static async Task<(RoundKeyHolder Own, OpenedShare Share, RoundKeyHolder? Other)> FindAsync(
        IQueryable<RoundKeyHolder> all, int roundId, string shares, Caller caller, CancellationToken ct)
    {
        var holders = await all.Include(holder => holder.KeyHolder).Where(holder => holder.RoundId == roundId).ToListAsync(ct);
        var own = holders.SingleOrDefault(holder => holder.KeyHolder.SubjectId == caller.Subject)
            ?? throw new SubjectNotFoundException("key share");
        return (own, Read(own, shares), holders.FirstOrDefault(holder => holder != own && holder.SubmittedProtected is not null));
    }

    private byte[] KeyOf(VotingRound round, OpenedShare share, RoundKeyHolder other) =>
        KeySplitting.Combine(round.Id, share, keys.UnprotectShares(other), round.SealPrivateKeyProtected)
            ?? throw new UrnDamagedException("round key");

    private static OpenedShare Read(RoundKeyHolder holder, string shares)
    {
        var bytes = new byte[KeySplitting.SharesLength];
        var share = new OpenedShare(holder.Seat, bytes);
        return Convert.TryFromBase64String(shares.Trim(), bytes, out var length) && length == bytes.Length
            && KeySplitting.Matches(holder.RoundId, share, holder.Commitment)
                ? share
                : throw new KeyShareInvalidException();
    }

    private async Task AppendAsync(ScoringContext db, AuditEvent happened, CancellationToken ct)
    {
        await audit.AppendAsync(db, happened, ct);
        await db.SaveChangesAsync(ct);
    }
}
