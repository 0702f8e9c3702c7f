using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

[MutationType]
public static partial class BallotMutations
{
    [GraphQLDescription("Saves what is given; items that are not named stay as they are.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<ConflictNotDeclaredException>]
    [Error<ConflictDeclaredException>]
    [Error<ExpertRecusedException>]
    [Error<BallotAlreadySubmittedException>]
    [Error<BallotInvalidException>]
    [Error<CycleStateException>]
    public static async Task<Ballot> SaveBallotDraftAsync(
        [ID<Assignment>] int assignmentId,
        IReadOnlyList<BallotItemInput> scores,
        string? opinion,
        bool? veto,
        ScoringContext db,
        BallotService service,
        Caller caller,
        CancellationToken ct)
    {
        return (await service.SaveDraftsAsync(db, [new BallotDraft(assignmentId, Read(scores), opinion, veto)], caller, ct))[0];
    }

    [GraphQLDescription("Hands the draft in, complete and for good.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<ConflictNotDeclaredException>]
    [Error<ConflictDeclaredException>]
    [Error<ExpertRecusedException>]
    [Error<BallotAlreadySubmittedException>]
    [Error<BallotInvalidException>]
    [Error<CycleStateException>]
    public static async Task<Ballot> SubmitBallotAsync(
        [ID<Assignment>] int assignmentId, ScoringContext db, BallotService service, Caller caller, CancellationToken ct) =>
        (await service.SubmitAsync(db, [assignmentId], caller, ct))[0];

    [GraphQLDescription("The office sends a submitted ballot back; both versions are kept.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<BallotNotSubmittedException>]
    [Error<CycleStateException>]
    public static Task<Ballot> ReturnBallotAsync(
        [ID<Ballot>] int ballotId, string reason, ScoringContext db, BallotService service, Caller caller, CancellationToken ct) =>
        service.ReturnAsync(db, ballotId, reason, caller, ct);

    /// <exception cref="BallotInvalidException">A score is finer than can be stored.</exception>
    private static IReadOnlyList<ItemScore> Read(IReadOnlyList<BallotItemInput> scores)
    {
        var errors = BallotValidator.ValidatePrecision([.. scores.Select(line => (line.Item, line.Score))]);
        return errors.Count > 0
            ? throw new BallotInvalidException(errors)
            : [.. scores.Select(line => new ItemScore(line.Item, line.Score is { } points ? ScaledScore.FromExact(points) : null))];
    }
}
