namespace ScoringPlatform.Scoring.Ballots;

/// <summary>What can be wrong with a score sheet.</summary>
public enum BallotErrorKind
{
    UnknownItem = 1,
    ItemTwice = 2,

    /// <summary>Below 0 or above the item's highest score.</summary>
    OutOfScale = 3,

    /// <summary>An item has no score; only a draft may leave it so.</summary>
    Incomplete = 4,
    VetoWithoutOpinion = 5,
    OpinionTooLong = 6,

    /// <summary>Finer than a thousandth of a point, or beyond what any scale holds.</summary>
    NotAScore = 7,
}
