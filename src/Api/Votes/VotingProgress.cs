using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>How far a vote has come. It counts slips, never choices.</summary>
/// <param name="State">The round's state.</param>
/// <param name="Members">Members on the roll.</param>
/// <param name="Present">Members checked in.</param>
/// <param name="Cast">Votes in the urn, over all applications.</param>
/// <param name="Expected">Votes that those present may cast, recusals taken off.</param>
public sealed record VotingProgress(RoundState State, int Members, int Present, int Cast, int Expected)
{
    internal static VotingProgress Of(VotingRound round, int expected) =>
        new(round.State, round.Members, round.Present, round.CastCount, expected);
}
