namespace ScoringPlatform.Db.Entities.People;

/// <summary>As on the identity card.</summary>
public enum Gender
{
    Female = 1,
    Male = 2,
}
