using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>
/// Everything the standard's rules look at, of one person applying once. It holds no name, number or employer: who a
/// person is decides nothing. Facts that are null are not known and lead to <c>PENDING</c>, never to an assumption.
/// </summary>
public sealed record Dossier
{
    public required TitleLevel TargetLevel { get; init; }

    /// <summary>The specialty's code, one of the standard's own list.</summary>
    public required string Specialty { get; init; }

    public required Track Track { get; init; }

    public EmploymentKind? Employment { get; init; }

    /// <summary>Since when the person works in the field in the province; freelancers need a full year.</summary>
    public DateOnly? InFieldSince { get; init; }

    public IReadOnlyList<HeldTitle> Titles { get; init; } = [];

    public IReadOnlyList<Degree> Degrees { get; init; } = [];

    public Probation? Probation { get; init; }

    /// <summary>Whether a certificate of continuing education close to the specialty is held (六（四）); null is not known.</summary>
    public bool? ContinuingEducationCertificate { get; init; }

    public IReadOnlyList<Achievement> Achievements { get; init; } = [];

    public IReadOnlyList<PersonFinding> Findings { get; init; } = [];

    public IReadOnlyList<RecommendationFact> Recommendations { get; init; } = [];

    public Consent? Consent { get; init; }
}
