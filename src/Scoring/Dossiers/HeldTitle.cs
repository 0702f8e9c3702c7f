using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>A professional title; the one without an end is the current one, and there is at most one.</summary>
public sealed record HeldTitle
{
    public required TitleLevel Level { get; init; }

    public required DateOnly ObtainedOn { get; init; }

    /// <summary>The day the next title replaced this one; null for the current title.</summary>
    public DateOnly? EndedOn { get; init; }
}
