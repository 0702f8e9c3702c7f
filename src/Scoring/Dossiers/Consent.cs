namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>The competent authority's consent to an exceptional application.</summary>
public sealed record Consent
{
    public required string DocumentNumber { get; init; }

    public required DateOnly GivenOn { get; init; }
}
