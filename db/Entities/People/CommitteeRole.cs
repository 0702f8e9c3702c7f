namespace ScoringPlatform.Db.Entities.People;

/// <summary>A member's role in the committee of one cycle.</summary>
public enum CommitteeRole
{
    Chair = 1,
    ViceChair = 2,
    Member = 3,
}
