using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>What a voting round's change of state looks at.</summary>
public sealed record RoundContext
{
    public required CycleState Cycle { get; init; }

    /// <summary>How many applications are on the round's list.</summary>
    public int Items { get; init; }

    /// <summary>What <see cref="CommitteeCheck"/> found wrong with the members on the roll.</summary>
    public IReadOnlyList<CommitteeProblem> CommitteeProblems { get; init; } = [];

    /// <summary>The quorum of those checked in; null before check-in.</summary>
    public QuorumResult? Quorum { get; init; }

    /// <summary>Whether the round has a key to seal slips to.</summary>
    public bool HasSealKey { get; init; }

    /// <summary>Whether the urn was opened and <see cref="RoundVerifier"/> found it whole.</summary>
    public bool UrnVerified { get; init; }
}
