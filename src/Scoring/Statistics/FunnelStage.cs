namespace ScoringPlatform.Scoring.Statistics;

/// <summary>How far applications come in a year, in order. Each stage is counted on its own; none is inferred from another.</summary>
public enum FunnelStage
{
    Submitted = 1,
    Accepted = 2,
    Eligible = 3,
    Scored = 4,

    /// <summary>It came to a vote that had a quorum.</summary>
    Voted = 5,

    /// <summary>The committee voted it through: the numerator of every pass rate.</summary>
    VotedThrough = 6,

    /// <summary>The title was confirmed after public notice, and not revoked since.</summary>
    Confirmed = 7,
}
