using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Db.Upgrade;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// The committee's secret votes, from the ballot paper to the close. Casting is <see cref="CastingService"/>'s, opening
/// the urn <see cref="UrnService"/>'s.
/// </summary>
public sealed class VotingService(RoundKeys keys, AuditLog audit, TimeProvider time)
{
    /// <summary>Sets a round up in DRAFT.</summary>
    /// <param name="applicationIds">What is put to the vote; null takes every scored application and granted re-check that stands in no unfinished round.</param>
    public Task<VotingRound> CreateAsync(
        ScoringContext db, int cycleId, string title, IReadOnlyList<int>? applicationIds, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles.Where(cycle => cycle.Id == cycleId).FindOrRefuseAsync("cycle", ct);
                var items = await BallotPaper.ChooseAsync(db, cycle, applicationIds, ct);
                var last = await db.VotingRounds.Where(round => round.CycleId == cycleId).MaxAsync(round => (int?)round.Number, ct);
                var round = new VotingRound { CycleId = cycleId, Number = (last ?? 0) + 1, Title = title };
                round.Items.AddRange(items.Select(id => new RoundItem { ApplicationId = id }));
                db.VotingRounds.Add(round);
                await db.SaveChangesAsync(ct);
                await db.Objections.Where(PendingObjections.AwaitsRound).Where(recheck => items.Contains(recheck.ApplicationId))
                    .ExecuteUpdateAsync(recheck => recheck.SetProperty(row => row.RoundId, round.Id), ct);
                await AppendAsync(db, new AuditEvent(caller.Subject, "ROUND_CREATED", $"VotingRound:{round.Id}", AfterHash: AuditHash.OfState(items)), ct);
                return round;
            },
            ct);
    }

    /// <summary>Fixes who may vote on what: the committee as it stands, less recusals; checked by the rules of composition, and hashed.</summary>
    public Task<VotingRound> FreezeRollAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.Draft, ct);
                var (context, recusals) = await RoundRoll.FreezeAsync(db, round, time.Today(), ct);
                var hash = RollHash.Of(
                    round.Id,
                    round.Roll.Select(entry => entry.ExpertId),
                    round.Items.Select(item => item.ApplicationId),
                    recusals.Select(pair => new ItemRecusal(pair.Application, pair.Expert)));
                round.RollHash = hash;
                round.ConfigHash = round.Cycle.ParametersHash;
                round.Members = round.Roll.Count;
                await AppendAsync(db, round.MoveTo(RoundState.RollFrozen, context, caller, hash), ct);
                return round;
            },
            ct);
    }

    /// <summary>Records members as present: the office anyone on the roll, a member only themself. After the opening it is too late.</summary>
    public Task<VotingRound> CheckInAsync(
        ScoringContext db, int roundId, IReadOnlyList<int> expertIds, Caller caller, CancellationToken ct)
    {
        if (!caller.IsIn(Roles.Officer) && !(expertIds is [var own] && own == caller.DemandExpert()))
        {
            throw new NotAllowedException();
        }

        return db.InTransactionAsync(
            async () =>
            {
                if (!await db.VotingRounds.VisibleTo(caller).AnyAsync(found => found.Id == roundId, ct))
                {
                    throw new SubjectNotFoundException("round");
                }

                var round = await db.LockRoundAsync(roundId, RoundState.RollFrozen, ct);
                var entries = await db.RollEntries.Where(entry => entry.RoundId == roundId).ToListAsync(ct);
                foreach (var id in expertIds)
                {
                    var entry = entries.SingleOrDefault(entry => entry.ExpertId == id) ?? throw new NotOnRollException();
                    entry.CheckedIn = true;
                }

                round.Present = entries.Count(entry => entry.CheckedIn);
                await AppendAsync(
                    db,
                    new AuditEvent(caller.Subject, "ROUND_CHECKED_IN", $"VotingRound:{round.Id}", AfterHash: AuditHash.OfState(expertIds.Order())),
                    ct);
                return round;
            },
            ct);
    }

    /// <summary>Opens the vote, with a fresh key to seal slips to, when enough members are present.</summary>
    /// <exception cref="KeyHoldersMissingException">Three are to hold the key, and a seat is empty.</exception>
    public Task<VotingRound> OpenAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.RollFrozen, ct);
                keys.Equip(round, await RoundHolders.ChooseAsync(db, round, ct));
                var context = new RoundContext
                {
                    Cycle = round.Cycle.State,
                    Quorum = Quorum.Check(CycleParametersJson.Read(round.Cycle).Quorum, round.Members, round.Present),
                    HasSealKey = round.SealPublicKey is not null,
                };
                round.OpenedAt = time.UtcNow();
                var opened = round.MoveTo(RoundState.Open, context, caller);
                await db.SaveChangesAsync(ct);
                var stored = await db.LoadStoredAsync(round, ct);
                await AppendAsync(db, opened with { AfterHash = stored.Keys!.Hash(round.Id) }, ct);
                return round;
            },
            ct);
    }

    /// <summary>
    /// Ends the vote. The UPDATE that takes the round out of OPEN orders every cast before or after it; what is in the urn
    /// then is fixed by the signed certificate.
    /// </summary>
    public Task<VotingRound> CloseAsync(ScoringContext db, int roundId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync(
            async () =>
            {
                var round = await db.LockRoundAsync(roundId, RoundState.Open, ct);
                round.ClosedAt = time.UtcNow();
                await KeyOrder.RestoreAsync(db, roundId, ct);
                var stored = await db.LoadStoredAsync(round, ct);
                var head = await db.AuditHeads.AsNoTracking().SingleAsync(ct);
                var certificate = stored.Certify(head.Hash);
                round.CloseCertificate = certificate.ToJson();
                round.CertificateSignature = keys.Sign(round, certificate.CanonicalBytes());
                await AppendAsync(
                    db,
                    round.MoveTo(
                        RoundState.Closed, new RoundContext { Cycle = round.Cycle.State }, caller, CloseCertificate.HashOf(round.CloseCertificate)),
                    ct);
                return round;
            },
            ct);
    }

    private async Task AppendAsync(ScoringContext db, AuditEvent happened, CancellationToken ct)
    {
        await audit.AppendAsync(db, happened, ct);
        await db.SaveChangesAsync(ct);
    }
}
