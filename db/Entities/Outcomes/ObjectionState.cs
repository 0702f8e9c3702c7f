namespace ScoringPlatform.Db.Entities.Outcomes;

/// <summary>How far an objection made during public notice has come.</summary>
public enum ObjectionState
{
    Received = 1,
    Upheld = 2,
    Dismissed = 3,
}
