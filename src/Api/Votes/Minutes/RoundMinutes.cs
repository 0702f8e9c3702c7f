using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.Minutes;

/// <summary>Everything that a round's minutes say.</summary>
/// <param name="Round">Announced, with cycle and key holders.</param>
/// <param name="Parameters">The rules of procedure that decided.</param>
/// <param name="Quorum">The quorum at the opening.</param>
/// <param name="Members">The roll, by code.</param>
/// <param name="Items">What was put to the vote, by number.</param>
/// <param name="Rule">What the decisions were computed by.</param>
/// <param name="SetRoot">The hash of the urn, from the close certificate.</param>
internal sealed record RoundMinutes(
    VotingRound Round,
    CycleParameters Parameters,
    QuorumResult Quorum,
    IReadOnlyList<MinutesMember> Members,
    IReadOnlyList<MinutesItem> Items,
    RoundRule Rule,
    string SetRoot);
