namespace ScoringPlatform.Generator;

/// <summary>What a sample dossier is meant to come out as.</summary>
internal enum Fate
{
    Eligible,
    Ineligible,
    Pending,
}
