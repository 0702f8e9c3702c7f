namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>The decision on a dossier at a cutoff date, explained. The same input gives the same report, byte for byte.</summary>
public sealed record EligibilityReport
{
    public required EligibilityResult Result { get; init; }

    /// <summary>The code of the education and tenure route taken; null where none fits or none is asked.</summary>
    public string? Route { get; init; }

    public BrokenCondition Broken { get; init; }

    /// <summary>The exceptional or green-channel condition that carried the application; null where none did or none is asked.</summary>
    public string? Condition { get; init; }

    /// <summary>Every criterion that was looked at, in the order of the standard.</summary>
    public required IReadOnlyList<CriterionFinding> Findings { get; init; }

    public IReadOnlyList<IgnoredRecord> Ignored { get; init; } = [];

    /// <summary>
    /// The smallest sets of further facts that would change a result that is not eligible: any one set is enough, all
    /// sentences of a set are needed together. Empty when eligible or when nothing would help.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Explanation>> Missing { get; init; } = [];

    public required string Standard { get; init; }

    public required string StandardVersion { get; init; }

    public required DateOnly Cutoff { get; init; }

    /// <summary>SHA-256 of the dossier's canonical form, lower-case hexadecimal: tells whether a stored report is of this dossier.</summary>
    public required string InputHash { get; init; }
}
