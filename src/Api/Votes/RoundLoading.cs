using System.Globalization;
using System.Security.Cryptography;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Loading rounds for a change, and as Scoring computes them again.</summary>
internal static class RoundLoading
{
    /// <summary>The round with its cycle, held in the state until the transaction ends: the UPDATE comes first, as in every cast.</summary>
    public static async Task<VotingRound> LockRoundAsync(this ScoringContext db, int id, RoundState state, CancellationToken ct)
    {
        var held = await db.VotingRounds
            .Where(round => round.Id == id && round.State == state)
            .ExecuteUpdateAsync(round => round.SetProperty(row => row.State, state), ct);
        var found = await db.VotingRounds.Include(round => round.Cycle).Where(round => round.Id == id).FindOrRefuseAsync("round", ct);
        return held == 1 ? found : throw new RoundStateException(Codes.Of(state), Codes.Of(found.State));
    }

    /// <summary>Everything that is stored of a round.</summary>
    /// <param name="round">Loaded with its cycle.</param>
    public static async Task<StoredRound> LoadStoredAsync(this ScoringContext db, VotingRound round, CancellationToken ct) =>
        await db.LoadOutlineAsync(round, ct) with
        {
            Participations = await db.ParticipationsOf(round.Id).ToListAsync(ct),
            Slips = await db.SlipsOf(round.Id).ToListAsync(ct),
        };

    /// <summary>Who voted on what, in the order of the keys.</summary>
    public static IQueryable<ItemParticipation> ParticipationsOf(this ScoringContext db, int roundId) =>
        db.Participations.Where(entry => entry.RoundId == roundId)
            .OrderBy(entry => entry.ApplicationId).ThenBy(entry => entry.ExpertId)
            .Select(entry => new ItemParticipation(entry.ApplicationId, entry.ExpertId));

    /// <summary>What is in the urn, in the order of the keys.</summary>
    public static IQueryable<UrnSlip> SlipsOf(this ScoringContext db, int roundId) =>
        db.Slips.Where(slip => slip.RoundId == roundId)
            .OrderBy(slip => slip.ApplicationId).ThenBy(slip => slip.OuterId)
            .Select(slip => new UrnSlip(slip.ApplicationId, slip.OuterId, slip.Commit, slip.Sealed));

    /// <summary>Everything but who voted and what is in the urn.</summary>
    /// <param name="round">Loaded with its cycle.</param>
    public static async Task<StoredRound> LoadOutlineAsync(this ScoringContext db, VotingRound round, CancellationToken ct)
    {
        var items = await db.RoundItems.AsNoTracking().Where(item => item.RoundId == round.Id).OrderBy(item => item.ApplicationId).ToListAsync(ct);
        var holders = await db.RoundKeyHolders.Where(holder => holder.RoundId == round.Id).OrderBy(holder => holder.Seat)
            .Select(holder => new
            {
                holder.Seat,
                holder.KeyHolder.PublicKey,
                holder.SealedShares,
                holder.Commitment,
                holder.SubmittedAt,
            })
            .ToListAsync(ct);
        return new StoredRound
        {
            Round = round.Id,
            Cycle = round.CycleId,
            Number = round.Number,
            Title = round.Title,
            State = round.State,
            Parameters = CycleParametersJson.Read(round.Cycle),
            ConfigHash = round.ConfigHash ?? round.Cycle.ParametersHash,
            ParametersHash = CycleParametersJson.HashOf(round.Cycle.ParametersJson),
            Roll = await db.RollEntries.Where(entry => entry.RoundId == round.Id).OrderBy(entry => entry.ExpertId)
                .Select(entry => new RollMember(entry.ExpertId, entry.CheckedIn)).ToListAsync(ct),
            CountedMembers = round.Members,
            CountedPresent = round.Present,
            Items = [.. items.Select(item => item.ApplicationId)],
            CountedRecusals = items.ToDictionary(item => item.ApplicationId, item => item.Recused),
            Recusals = await db.RoundRecusals.Where(recusal => recusal.RoundId == round.Id)
                .OrderBy(recusal => recusal.ApplicationId).ThenBy(recusal => recusal.ExpertId)
                .Select(recusal => new ItemRecusal(recusal.ApplicationId, recusal.ExpertId)).ToListAsync(ct),
            CastCount = round.CastCount,
            RollHash = round.RollHash,
            Keys = round.StoredKeys([.. holders.Select(holder => new StoredKeyHolder(
                holder.Seat, Convert.ToHexStringLower(SHA256.HashData(holder.PublicKey)), holder.SealedShares, holder.Commitment))]),
            OpenedAt = round.OpenedAt,
            ClosedAt = round.ClosedAt,
            Certificate = round.CloseCertificate,
            CertificateSignature = round.CertificateSignature,
            Published = await db.PublishedVotes.Where(vote => vote.RoundId == round.Id)
                .OrderBy(vote => vote.ApplicationId).ThenBy(vote => vote.Tracker)
                .Select(vote => new ItemVote(vote.ApplicationId, vote.Tracker, vote.Choice)).ToListAsync(ct),
            Spoiled = await db.SpoiledSlips.Where(slip => slip.RoundId == round.Id)
                .Select(slip => new SpoiledSlip(slip.ApplicationId, slip.OuterId)).ToListAsync(ct),
            Results = [.. items.Where(item => item.Result is not null).Select(ToResult)],
            OpenedBy = [.. holders.Where(holder => holder.SubmittedAt is not null)
                .Select(holder => new KeyOpening(holder.Seat, holder.SubmittedAt!.Value))],
            AnnouncedAt = round.AnnouncedAt,
            Announcement = round.AnnouncementCertificate,
            AnnouncementSignature = round.AnnouncementSignature,
            History = await HistoryAsync(db, round.Id, ct),
        };
    }

    /// <summary>The round's keys as they are stored; null before the opening, and when one is gone.</summary>
    public static StoredKeys? StoredKeys(this VotingRound round, IReadOnlyList<StoredKeyHolder> holders) =>
        round is { KeyCustody: { } custody, SealPublicKey: { } seal, SealPrivateKeyProtected: { } wrapped, SigningPublicKey: { } signing }
            ? new StoredKeys(custody, seal, wrapped, signing, holders)
            : null;

    private static async Task<IReadOnlyList<RoundEvent>> HistoryAsync(ScoringContext db, int roundId, CancellationToken ct)
    {
        var subject = string.Create(CultureInfo.InvariantCulture, $"VotingRound:{roundId}");
        return await db.AuditEntries.Where(entry => entry.Subject == subject).OrderBy(entry => entry.Sequence)
            .Select(entry => new RoundEvent(entry.Action, entry.AfterHash)).ToListAsync(ct);
    }

    private static ItemResult ToResult(RoundItem item) => new(
        item.ApplicationId, item.Yes ?? 0, item.No ?? 0, item.Abstain ?? 0, item.Spoiled ?? 0, item.Unused ?? 0, item.Result!.Value.ToOutcome());
}
