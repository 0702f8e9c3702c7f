using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Db.Entities.People;

/// <summary>An organisation whose people apply or sit on committees.</summary>
public sealed class Employer : VersionedEntity
{
    public required string Code { get; set; }

    public required string Name { get; set; }

    public EmploymentKind Kind { get; set; }

    /// <summary>The code of its city.</summary>
    public required string City { get; set; }
}
