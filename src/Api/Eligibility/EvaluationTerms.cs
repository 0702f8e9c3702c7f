namespace ScoringPlatform.Api.Eligibility;

/// <summary>By what a dossier is evaluated; what is null is the open cycle's.</summary>
/// <param name="Standard">The standard's code; its latest version counts.</param>
/// <param name="Cutoff">The day up to which everything counts.</param>
/// <param name="SubmissionDeadline">The last day on which a recommendation may be signed.</param>
public sealed record EvaluationTerms(string? Standard, DateOnly? Cutoff, DateOnly? SubmissionDeadline);
