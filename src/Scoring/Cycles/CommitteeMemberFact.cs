using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>A committee member, as the rules of composition see one.</summary>
public sealed record CommitteeMemberFact
{
    /// <summary>Identifies the expert.</summary>
    public required int ExpertId { get; init; }

    /// <summary>The title held now; null when none is recorded.</summary>
    public TitleLevel? Title { get; init; }

    /// <summary>The first day of the term.</summary>
    public required DateOnly TermFrom { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly TermUntil { get; init; }
}
