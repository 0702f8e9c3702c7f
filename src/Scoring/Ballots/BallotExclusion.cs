namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Why a ballot is not part of an aggregate. The first reason that applies, in this order, is given.</summary>
public enum BallotExclusion
{
    /// <summary>The expert is recused on this application.</summary>
    Recused = 1,

    /// <summary>Not submitted.</summary>
    Draft = 2,

    /// <summary>Returned by the office.</summary>
    Returned = 3,

    /// <summary>The same expert's later version stands in its place.</summary>
    Superseded = 4,

    /// <summary>It does not fit the rubric: an item is missing, unknown or out of scale.</summary>
    Invalid = 5,

    /// <summary>The single highest, left out by the trimmed mean.</summary>
    TrimmedHighest = 6,

    /// <summary>The single lowest, left out by the trimmed mean.</summary>
    TrimmedLowest = 7,
}
