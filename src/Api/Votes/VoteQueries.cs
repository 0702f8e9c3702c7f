using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

[QueryType]
public static partial class VoteQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.KeyHolder, Roles.Expert])]
    [UsePaging]
    [UseFiltering<VotingRoundFilterInputType>]
    [UseSorting<VotingRoundSortInputType>]
    public static IQueryable<VotingRound> GetVotingRounds([ID<ReviewCycle>] int? cycleId, ScoringContext db, Caller caller) =>
        db.VotingRounds.VisibleTo(caller).AsNoTracking()
            .Where(round => cycleId == null || round.CycleId == cycleId)
            .OrderBy(round => round.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.KeyHolder, Roles.Expert])]
    [NodeResolver]
    public static Task<VotingRound?> GetVotingRoundAsync(int id, RoundByIdDataLoader rounds, CancellationToken ct) =>
        rounds.LoadAsync(id, ct);

    [GraphQLDescription("The opened slips of an announced round, by application and tracker; empty before. Anyone can count them again.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Expert])]
    public static async Task<IReadOnlyList<PublishedVote>> GetTrackersAsync(
        [ID<VotingRound>] int roundId,
        [ID<Application>] int? applicationId,
        ScoringContext db,
        Caller caller,
        CancellationToken ct) =>
        await db.PublishedVotes.AsNoTracking()
            .Where(vote => vote.RoundId == roundId && (applicationId == null || vote.ApplicationId == applicationId))
            .Where(vote => db.VotingRounds.VisibleTo(caller).Any(round => round.Id == vote.RoundId))
            .OrderBy(vote => vote.ApplicationId).ThenBy(vote => vote.Tracker)
            .ToListAsync(ct);

    [GraphQLDescription("The slips of an announced round that opened to no valid choice, by the key they have in the urn; empty before.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Expert])]
    public static async Task<IReadOnlyList<SpoiledSlipRecord>> GetSpoiledSlipsAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, Caller caller, CancellationToken ct) =>
        await db.SpoiledSlips.AsNoTracking()
            .Where(slip => slip.RoundId == roundId)
            .Where(slip => db.VotingRounds.VisibleTo(caller).Any(round => round.Id == slip.RoundId))
            .OrderBy(slip => slip.ApplicationId).ThenBy(slip => slip.OuterId)
            .ToListAsync(ct);

    [GraphQLDescription("Finds the vote that was cast with the secret among those published.")]
    [Authorize(Roles = [Roles.Expert])]
    public static async Task<MyTracker> GetMyTrackerAsync(
        [ID<VotingRound>] int roundId,
        [ID<Application>] int applicationId,
        string secret,
        ScoringContext db,
        CancellationToken ct)
    {
        if (!VoteSecret.TryParse(secret, out var read))
        {
            throw new SecretInvalidException();
        }

        var tracker = VoteSecret.TrackerText(read!.TrackerOf(roundId, applicationId));
        var vote = await db.PublishedVotes.AsNoTracking().SingleOrDefaultAsync(
            vote => vote.RoundId == roundId && vote.ApplicationId == applicationId && vote.Tracker == tracker, ct);
        var outerId = read.OuterId(roundId, applicationId);
        var spoiled = await db.SpoiledSlips.AnyAsync(
            slip => slip.RoundId == roundId && slip.ApplicationId == applicationId && slip.OuterId == outerId, ct);
        return new MyTracker(tracker, vote is not null, vote?.Choice, spoiled);
    }

    [GraphQLDescription("Computes roll, counts, certificate, signature and results of a round again from what is stored.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.KeyHolder, Roles.Expert])]
    public static Task<RoundVerification> GetVerifyRoundAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, UrnService urns, Caller caller, CancellationToken ct) =>
        urns.VerifyAsync(db, roundId, caller, ct);
}
