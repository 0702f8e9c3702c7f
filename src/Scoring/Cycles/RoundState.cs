namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The states of a voting round. Nothing closed is edited: a re-check is a new round.</summary>
public enum RoundState
{
    Draft = 1,
    RollFrozen = 2,
    Open = 3,
    Closed = 4,
    Announced = 5,
}
