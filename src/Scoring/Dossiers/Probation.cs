namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>The probation year after graduation (见习): when it began, and whether the employer's assessment was passed.</summary>
public sealed record Probation
{
    public required DateOnly StartedOn { get; init; }

    /// <summary>Null until the employer has assessed it.</summary>
    public bool? Passed { get; init; }
}
