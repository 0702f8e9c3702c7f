using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The applicant is tied to the province: by an employer of one of the kinds, or as a freelancer for full years.</summary>
/// <param name="Within">The kinds of employment in scope.</param>
/// <param name="FreelanceYears">Full years in the field that a freelancer needs at the cutoff; null where freelancers are out of scope.</param>
public sealed record EmploymentRule(IReadOnlyList<EmploymentKind> Within, int? FreelanceYears) : Rule;
