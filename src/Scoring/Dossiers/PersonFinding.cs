namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>A person's judgement on one criterion of quality: basic conditions, knowledge, experience, scope.</summary>
public sealed record PersonFinding
{
    /// <summary>The code of the criterion judged, such as <c>engineer.experience.1</c>.</summary>
    public required string Criterion { get; init; }

    public required FindingState State { get; init; }

    /// <summary>Why it was refused, or what the confirmation rests on.</summary>
    public string? Reason { get; init; }
}
