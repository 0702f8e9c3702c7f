using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

[MutationType]
public static partial class KeyHolderMutations
{
    [GraphQLDescription("Takes a seat among the three key holders, or gives the own seat a new key.")]
    [Authorize(Roles = [Roles.KeyHolder])]
    [Error<KeyHolderRoleException>]
    [Error<PublicKeyInvalidException>]
    [Error<SeatTakenException>]
    public static Task<KeyHolder> RegisterKeyHolderAsync(
        KeyHolderSeat seat,
        string name,
        string publicKey,
        ScoringContext db,
        KeyHolderService service,
        Caller caller,
        CancellationToken ct) =>
        service.RegisterAsync(db, seat, name, publicKey, caller, ct);

    [GraphQLDescription("Frees a seat; rounds already open keep the holder.")]
    [Authorize(Roles = [Roles.Authority])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<KeyHolder> RetireKeyHolderAsync(
        [ID<KeyHolder>] int keyHolderId, string reason, ScoringContext db, KeyHolderService service, Caller caller, CancellationToken ct) =>
        service.RetireAsync(db, keyHolderId, reason, caller, ct);

    [GraphQLDescription("Hands the caller's shares of a closed round's key in; the second holder's open and announce it.")]
    [Authorize(Roles = [Roles.KeyHolder])]
    [Error<SubjectNotFoundException>]
    [Error<RoundStateException>]
    [Error<KeyHolderRoleException>]
    [Error<KeyShareInvalidException>]
    [Error<UrnDamagedException>]
    [Error<IllegalTransitionException>]
    public static Task<VotingRound> SubmitKeyShareAsync(
        [ID<VotingRound>] int roundId, string shares, ScoringContext db, KeyShareService service, Caller caller, CancellationToken ct) =>
        service.SubmitAsync(db, roundId, shares, caller, ct);
}
