namespace ScoringPlatform.Scoring.Assignments;

/// <summary>An application that gets fewer experts than it needs, and why.</summary>
public sealed record AssignmentShortage
{
    public required int Application { get; init; }

    /// <summary>How many further experts it needs.</summary>
    public required int Needed { get; init; }

    /// <summary>How many it gets.</summary>
    public required int Given { get; init; }

    /// <summary>How many of the pool do not come into question, by reason; those at capacity are counted here too.</summary>
    public required IReadOnlyDictionary<ReviewerExclusion, int> Excluded { get; init; }
}
