using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Draws;

/// <summary>One expert of the pool as a draw saw the person, and what became of it. Written once.</summary>
public sealed class DrawCandidate
{
    public int DrawId { get; set; }

    public ExpertDraw Draw { get; set; } = null!;

    /// <summary>From 1, in the order of the codes: the order in which the draw begins.</summary>
    public int Place { get; set; }

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public required string Code { get; set; }

    public TitleLevel TitleLevel { get; set; }

    public int? EmployerId { get; set; }

    /// <summary>The codes in order, parted by spaces.</summary>
    public required string Specialties { get; set; }

    public DateOnly TermFrom { get; set; }

    public DateOnly TermUntil { get; set; }

    /// <summary>Whether the expert took assignments and was absent on none of the days.</summary>
    public bool Available { get; set; }

    /// <summary>From how many of the applications in question the expert is recused.</summary>
    public int Recusals { get; set; }

    /// <summary>Why the expert was left out; null for those drawn and those left over.</summary>
    public ReviewerExclusion? Exclusion { get; set; }

    /// <summary>From 1 in the order of drawing; null when not drawn.</summary>
    public int? Drawn { get; set; }

    /// <summary>The specialty whose quota the expert fills; null when not drawn.</summary>
    public string? DrawnFor { get; set; }
}
