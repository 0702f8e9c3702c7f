namespace ScoringPlatform.Scoring.Draws;

/// <summary>In what a stored draw and its repetition can differ.</summary>
public enum DrawDifferenceKind
{
    /// <summary>The draw names a way of drawing that this program does not have; nothing else was compared.</summary>
    UnknownAlgorithm = 1,

    /// <summary>An expert was left out or let in otherwise.</summary>
    Exclusion = 2,

    /// <summary>An expert was drawn at another place, for another specialty, or not at all.</summary>
    Drawn = 3,

    /// <summary>The record is not the one that was hashed when it was made.</summary>
    Hash = 4,
}
