namespace ScoringPlatform.Scoring.Statistics;

/// <summary>How far applications come in a year, in order. Each stage is counted on its own; none is inferred from another.</summary>
public enum FunnelStage
{
    Submitted = 1,

    /// <summary>The employer confirmed it.</summary>
    EmployerConfirmed = 2,

    /// <summary>The office accepted it for screening.</summary>
    Accepted = 3,

    /// <summary>Screening found it eligible.</summary>
    Eligible = 4,

    /// <summary>Enough ballots made a score.</summary>
    Scored = 5,

    /// <summary>It came to a vote that had a quorum.</summary>
    Voted = 6,

    /// <summary>The committee voted it through: the numerator of every pass rate.</summary>
    VotedThrough = 7,

    /// <summary>Voted through and inside the cap; without a cap, everyone voted through.</summary>
    InsideCap = 8,

    /// <summary>Its result was put on public notice.</summary>
    OnNotice = 9,

    /// <summary>Someone objected during the notice. A branch: whoever is confirmed need not have come by it.</summary>
    Objected = 10,

    /// <summary>The title was confirmed after public notice, and not revoked since.</summary>
    Confirmed = 11,
}
