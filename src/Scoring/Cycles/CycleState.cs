namespace ScoringPlatform.Scoring.Cycles;

/// <summary>The states of a review cycle, in order. Parameters and standard are frozen once it leaves <see cref="Draft"/>.</summary>
public enum CycleState
{
    Draft = 1,
    Accepting = 2,
    Screening = 3,
    Scoring = 4,
    Voting = 5,
    Notice = 6,
    Closed = 7,
}
