namespace ScoringPlatform.Scoring.Cycles;

/// <summary>A person's role on a committee or panel.</summary>
public enum CommitteeRole
{
    Chair = 1,
    ViceChair = 2,
    Member = 3,
}
