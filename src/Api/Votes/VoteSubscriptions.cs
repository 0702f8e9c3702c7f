using System.Globalization;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[SubscriptionType]
public static partial class VoteSubscriptions
{
    [GraphQLDescription("After each cast: how many votes are in the urn. Null for who may not see the round.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor, Roles.Expert])]
    [Subscribe]
    [Topic("VotingProgress_{roundId}")]
    public static async Task<VotingProgress?> OnVotingProgress(
        [ID<VotingRound>] int roundId,
        [EventMessage] int changedRoundId,
        RoundByIdDataLoader rounds,
        VotesExpectedDataLoader expected,
        CancellationToken ct) =>
        changedRoundId == roundId && await rounds.LoadAsync(roundId, ct) is { } round
            ? VotingProgress.Of(round, await expected.LoadAsync(roundId, ct))
            : null;

    internal static string TopicOf(int roundId) => string.Create(CultureInfo.InvariantCulture, $"VotingProgress_{roundId}");
}
