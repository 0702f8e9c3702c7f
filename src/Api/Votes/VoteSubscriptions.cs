using System.Globalization;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[SubscriptionType]
public static partial class VoteSubscriptions
{
    [GraphQLDescription("After each cast: how many votes are in the urn.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.Expert])]
    [Subscribe(With = nameof(SubscribeToVotingProgressAsync))]
    public static async Task<VotingProgress?> OnVotingProgress(
        [ID<VotingRound>] int roundId,
        [EventMessage] int changedRoundId,
        RoundByIdDataLoader rounds,
        VotesExpectedDataLoader expected,
        CancellationToken ct) =>
        changedRoundId == roundId && await rounds.LoadAsync(roundId, ct) is { } round
            ? VotingProgress.Of(round, await expected.LoadAsync(roundId, ct))
            : null;

    /// <summary>The casts in a round that the caller may see; another round has none to listen to, as one that is not there.</summary>
    internal static async ValueTask<ISourceStream<int>> SubscribeToVotingProgressAsync(
        [ID<VotingRound>] int roundId, ScoringContext db, Caller caller, ITopicEventReceiver topics, CancellationToken ct) =>
        await db.VotingRounds.VisibleTo(caller).AnyAsync(round => round.Id == roundId, ct)
            ? await topics.SubscribeAsync<int>(TopicOf(roundId), ct)
            : throw new SubjectNotFoundException("round");

    internal static string TopicOf(int roundId) => string.Create(CultureInfo.InvariantCulture, $"VotingProgress_{roundId}");
}
