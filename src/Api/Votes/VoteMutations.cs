using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[MutationType]
public static partial class VoteMutations
{
    [GraphQLDescription("Sets a round up; without applications it takes every scored one that stands in no unfinished round.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<RoundEmptyException>]
    public static Task<VotingRound> CreateVotingRoundAsync(
        [ID<ReviewCycle>] int cycleId,
        string title,
        [ID<Application>] IReadOnlyList<int>? applicationIds,
        ScoringContext db,
        VotingService service,
        Caller caller,
        CancellationToken ct) =>
        service.CreateAsync(db, cycleId, title, applicationIds, caller, ct);

    [GraphQLDescription("Fixes who may vote on what, recused members taken off.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    [Error<IllegalTransitionException>]
    public static Task<VotingRound> FreezeRollAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, VotingService service, Caller caller, CancellationToken ct) =>
        service.FreezeRollAsync(db, roundId, caller, ct);

    [GraphQLDescription("Records members as present; without experts, the caller.")]
    [Authorize(Roles = [Roles.Officer, Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    [Error<NotOnRollException>]
    [Error<NotAllowedException>]
    public static Task<VotingRound> CheckInAsync(
        [ID<VotingRound>] int roundId,
        [ID<Expert>] IReadOnlyList<int>? expertIds,
        ScoringContext db,
        VotingService service,
        Caller caller,
        CancellationToken ct) =>
        service.CheckInAsync(db, roundId, expertIds ?? [caller.DemandExpert()], caller, ct);

    [GraphQLDescription("Opens the vote when enough members are present.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<KeyHoldersMissingException>]
    [Error<RoundStateException>]
    [Error<IllegalTransitionException>]
    public static Task<VotingRound> OpenVotingRoundAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, VotingService service, Caller caller, CancellationToken ct) =>
        service.OpenAsync(db, roundId, caller, ct);

    [GraphQLDescription("Casts votes on many applications, all or none; sent again with the same secrets, it gives the same answer.")]
    [Authorize(Roles = [Roles.Expert])]
    [UseMutationConvention(PayloadFieldName = "receipt")]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    [Error<NotOnRollException>]
    [Error<NotOnBallotPaperException>]
    [Error<RecusedFromItemException>]
    [Error<VoteFormException>]
    [Error<SealedSlipInvalidException>]
    [Error<SecretInvalidException>]
    [Error<SecretReusedException>]
    [Error<AlreadyVotedException>]
    public static async Task<CastReceipt> CastVotesAsync(
        [ID<VotingRound>] int roundId,
        IReadOnlyList<VoteInput> votes,
        ScoringContext db,
        CastingService service,
        ITopicEventSender sender,
        Caller caller,
        CancellationToken ct)
    {
        var receipt = await service.CastAsync(db, roundId, votes, caller, ct);
        await sender.SendAsync(VoteSubscriptions.TopicOf(roundId), roundId, ct);
        return receipt;
    }

    [GraphQLDescription("Ends the vote and fixes the urn by a signed certificate.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    [Error<IllegalTransitionException>]
    public static Task<VotingRound> CloseVotingRoundAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, VotingService service, Caller caller, CancellationToken ct) =>
        service.CloseAsync(db, roundId, caller, ct);

    [GraphQLDescription("Opens an urn whose key the platform holds, decides every application and publishes the trackers.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<KeyHoldersNeededException>]
    [Error<RoundStateException>]
    [Error<IllegalTransitionException>]
    [Error<UrnDamagedException>]
    public static Task<VotingRound> AnnounceVotingRoundAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, UrnService service, Caller caller, CancellationToken ct) =>
        service.AnnounceAsync(db, roundId, caller, ct);
}
