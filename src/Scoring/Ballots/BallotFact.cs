using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One expert's named score sheet on one application, as scoring sees it.</summary>
public sealed record BallotFact
{
    /// <summary>Identifies the expert.</summary>
    public required int ExpertId { get; init; }

    public required BallotState State { get; init; }

    /// <summary>What the expert said of a conflict with this application.</summary>
    public ConflictDeclaration Declaration { get; init; } = ConflictDeclaration.None;

    /// <summary>The expert's role on the panel, which weighs only where the cycle weighs by role.</summary>
    public CommitteeRole Role { get; init; } = CommitteeRole.Member;

    /// <summary>1 for the first version; a returned ballot's next version has the next number.</summary>
    public int Revision { get; init; } = 1;

    public required IReadOnlyList<ItemScore> Scores { get; init; }

    /// <summary>Whether the expert holds the applicant to be unqualified, whatever the scores.</summary>
    public bool Veto { get; init; }

    /// <summary>The written opinion; needed for a veto.</summary>
    public string? Opinion { get; init; }
}
