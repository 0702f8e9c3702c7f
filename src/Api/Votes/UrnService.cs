using System.Security.Cryptography;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Opens closed urns and computes rounds again.</summary>
public sealed class UrnService(RoundKeys keys, VoteOutcomes outcomes, AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Verifies a closed round, opens its slips in memory, decides every application, and publishes trackers and choices in
    /// the order of the trackers. Nothing is announced when anything stored contradicts the certificate.
    /// </summary>
    public Task<VotingRound> AnnounceAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.Closed, ct);
                var stored = await db.LoadStoredAsync(round, ct);
                RefuseDamaged(round, stored);
                var urn = Open(round, stored);
                var tallies = RoundTally.Decide(stored, urn.Votes);
                await PublishAsync(db, round, urn, tallies, ct);
                round.AnnouncedAt = time.UtcNow();
                var context = new RoundContext { Cycle = round.Cycle.State, UrnVerified = true };
                List<AuditEvent> events = [round.MoveTo(RoundState.Announced, context, caller, AuditHash.OfState(tallies.Select(tally => tally.ToResult())))];
                await db.SaveChangesAsync(ct);
                events.AddRange(await outcomes.RecordAsync(db, round, tallies, caller, ct));
                await audit.AppendAsync(db, events, ct);
                await db.SaveChangesAsync(ct);
                return round;
            },
            ct);
    }

    /// <summary>Computes everything again that was claimed of the round, from what is stored.</summary>
    public async Task<RoundVerification> VerifyAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        var round = await db.VotingRounds.AsNoTracking().VisibleTo(caller)
            .Include(round => round.Cycle)
            .Where(round => round.Id == roundId)
            .FindOrRefuseAsync("round", ct);
        return RoundVerifier.Verify(await db.LoadStoredAsync(round, ct), (data, signature) => keys.IsSigned(round, data, signature));
    }

    private void RefuseDamaged(VotingRound round, StoredRound stored)
    {
        var verification = RoundVerifier.Verify(stored, (data, signature) => keys.IsSigned(round, data, signature));
        if (!verification.IsWhole)
        {
            throw new UrnDamagedException(string.Join(", ", verification.Findings.Select(finding => finding.Explanation.Code)));
        }
    }

    private OpenedUrn Open(VotingRound round, StoredRound stored)
    {
        var key = keys.SealKey(round);
        try
        {
            return Urn.Open(key, round.Id, stored.Slips);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    private static async Task PublishAsync(
        ScoringContext db, VotingRound round, OpenedUrn urn, IReadOnlyList<ItemTally> tallies, CancellationToken ct)
    {
        db.PublishedVotes.AddRange(urn.Votes.Select(vote => new PublishedVote
        {
            RoundId = round.Id,
            ApplicationId = vote.Item,
            Tracker = vote.Tracker,
            Choice = vote.Choice,
        }));
        var items = await db.RoundItems.Where(item => item.RoundId == round.Id).ToDictionaryAsync(item => item.ApplicationId, ct);
        foreach (var tally in tallies)
        {
            var item = items[tally.Item];
            var result = tally.ToResult();
            (item.Yes, item.No, item.Abstain, item.Unused) = (result.Yes, result.No, result.Abstain, result.Unused);
            item.Result = result.Outcome.ToStored();
        }
    }
}
