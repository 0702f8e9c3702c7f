using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>One degree or graduation.</summary>
public sealed record Degree
{
    public required DegreeRung Rung { get; init; }

    public required DateOnly AwardedOn { get; init; }

    /// <summary>What was studied, as the certificate names it.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether the subject is close to the specialty applied for; null is not known yet.</summary>
    public bool? CloseToSpecialty { get; init; }

    /// <summary>Whether the state education authority recognises it; null is not known yet (六（五）1).</summary>
    public bool? Recognised { get; init; } = true;

    /// <summary>For a technical institute alone: the rung an officer ruled it to be treated as.</summary>
    public DegreeRung? TreatedAs { get; init; }
}
