using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>What is to change of a cycle in DRAFT; null stays as it is.</summary>
/// <param name="Name">The cycle's name.</param>
/// <param name="CutoffDate">The day up to which tenure and achievements count.</param>
/// <param name="SubmissionDeadline">The last day on which applications are taken.</param>
/// <param name="Parameters">All rules of procedure.</param>
/// <param name="Rubric">The whole score sheet.</param>
public sealed record CycleChange(
    string? Name = null,
    DateOnly? CutoffDate = null,
    DateOnly? SubmissionDeadline = null,
    CycleParameters? Parameters = null,
    IReadOnlyList<RubricDraft>? Rubric = null);
