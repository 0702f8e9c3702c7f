using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>A member of a committee or panel, as the rules of composition see one.</summary>
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

    /// <summary>The seat taken.</summary>
    public CommitteeRole Role { get; init; } = CommitteeRole.Member;

    /// <summary>The codes of the specialties in which the member reviews; looked at for panels alone.</summary>
    public IReadOnlyCollection<string> Specialties { get; init; } = [];
}
