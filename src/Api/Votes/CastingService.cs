using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// Takes votes into the urn: many in one request, all or none. The first statement of a cast is the guard UPDATE on the
/// round where it is OPEN; it orders every cast before or after the close. Then come the participations, then the slips, in
/// the order of their random keys. Nothing of a cast is logged or audited: the close's certificate covers the urn.
/// </summary>
public sealed class CastingService(RoundKeys keys)
{
    /// <exception cref="RoundStateException">The round is not open, and these votes were not cast before.</exception>
    /// <exception cref="NotOnRollException">Not on the roll, or not checked in.</exception>
    /// <exception cref="NotOnBallotPaperException">An application that the round does not vote on, or one given twice.</exception>
    /// <exception cref="RecusedFromItemException">The member is recused from one of the applications.</exception>
    /// <exception cref="VoteFormException">A vote is neither a choice nor a sealed slip, or both.</exception>
    /// <exception cref="SealedSlipInvalidException">A sealed slip has not the form of one.</exception>
    /// <exception cref="SecretInvalidException">A secret is not 32 bytes in base64.</exception>
    /// <exception cref="SecretReusedException">A secret was used before for another choice.</exception>
    /// <exception cref="AlreadyVotedException">The member voted on one of the applications with another secret.</exception>
    public async Task<CastReceipt> CastAsync(
        ScoringContext db, int roundId, IReadOnlyList<VoteInput> votes, Caller caller, CancellationToken ct)
    {
        var expert = caller.DemandExpert();
        var round = await db.VotingRounds.AsNoTracking().VisibleTo(caller)
            .Where(round => round.Id == roundId)
            .FindOrRefuseAsync("round", ct);
        if (round.SealPublicKey is null)
        {
            throw new RoundStateException(Codes.Of(RoundState.Open), Codes.Of(round.State));
        }

        await CastRights.CheckAsync(db, roundId, [.. votes.Select(vote => vote.ApplicationId)], expert, ct);
        var prepared = Prepare(round, votes);
        var taken = await db.InTransactionAsync(() => StoreAsync(db, round, prepared, expert, ct), ct);
        Instruments.VotesCast.Add(taken, new KeyValuePair<string, object?>("scoring.round.id", roundId));
        return new CastReceipt(
            roundId,
            [.. prepared.Select(vote => vote.ToCast())],
            Convert.ToBase64String(keys.Sign(round, [.. prepared.SelectMany(vote => vote.ReceiptBytes())])),
            Convert.ToBase64String(round.SigningPublicKey!));
    }

    private static List<PreparedVote> Prepare(VotingRound round, IReadOnlyList<VoteInput> votes)
    {
        using var seal = SealKey.FromPublic(round.SealPublicKey);
        return [.. votes.Select(vote => PreparedVote.Of(round.Id, seal, vote)).OrderBy(vote => vote.Slip.ApplicationId)];
    }

    /// <returns>How many votes were not cast before.</returns>
    private static async Task<int> StoreAsync(
        ScoringContext db, VotingRound round, List<PreparedVote> votes, int expert, CancellationToken ct)
    {
        var open = await RaiseAsync(db, round.Id, votes.Count, ct);
        var fresh = await NotYetCastAsync(db, round.Id, votes, expert, ct);
        if (!open && fresh.Count > 0)
        {
            var state = await db.VotingRounds.Where(row => row.Id == round.Id).Select(row => row.State).SingleAsync(ct);
            throw new RoundStateException(Codes.Of(RoundState.Open), Codes.Of(state));
        }

        if (open && fresh.Count < votes.Count)
        {
            await RaiseAsync(db, round.Id, fresh.Count - votes.Count, ct);
        }

        db.Participations.AddRange(fresh.Select(vote => new Participation
        {
            RoundId = round.Id,
            ApplicationId = vote.Slip.ApplicationId,
            ExpertId = expert,
        }));
        await db.SaveChangesAsync(ct);
        db.Slips.AddRange(fresh.Select(vote => vote.Slip).OrderBy(slip => Convert.ToHexString(slip.OuterId), StringComparer.Ordinal));
        await db.SaveChangesAsync(ct);
        return fresh.Count;
    }

    private static async Task<bool> RaiseAsync(ScoringContext db, int roundId, int by, CancellationToken ct) =>
        await db.VotingRounds
            .Where(round => round.Id == roundId && round.State == RoundState.Open)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.CastCount, row => row.CastCount + by), ct) == 1;

    /// <summary>Sorts out votes that were cast before with the same secret and choice; every other clash refuses all.</summary>
    private static async Task<IReadOnlyList<PreparedVote>> NotYetCastAsync(
        ScoringContext db, int roundId, IReadOnlyList<PreparedVote> votes, int expert, CancellationToken ct)
    {
        var items = votes.Select(vote => vote.Slip.ApplicationId).ToList();
        var outerIds = votes.Select(vote => vote.Slip.OuterId).ToList();
        var voted = await db.Participations
            .Where(entry => entry.RoundId == roundId && entry.ExpertId == expert && items.Contains(entry.ApplicationId))
            .Select(entry => entry.ApplicationId)
            .ToHashSetAsync(ct);
        var commits = (await db.Slips.AsNoTracking()
            .Where(slip => slip.RoundId == roundId && items.Contains(slip.ApplicationId) && outerIds.Contains(slip.OuterId))
            .Select(slip => new { slip.ApplicationId, slip.Commit })
            .ToListAsync(ct)).ToDictionary(slip => slip.ApplicationId, slip => slip.Commit);

        var fresh = new List<PreparedVote>();
        foreach (var vote in votes)
        {
            var item = vote.Slip.ApplicationId;
            if (commits.TryGetValue(item, out var commit))
            {
                // Another member's slip under the same secret counts as reuse too: a slip belongs to one participation.
                if (!voted.Contains(item) || !commit.AsSpan().SequenceEqual(vote.Slip.Commit))
                {
                    throw new SecretReusedException();
                }
            }
            else if (voted.Contains(item))
            {
                throw new AlreadyVotedException();
            }
            else
            {
                fresh.Add(vote);
            }
        }

        return fresh;
    }
}
