using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>One thing wrong with a cycle's parameters: the field's name in <see cref="CycleParameters"/> and why.</summary>
public sealed record ParameterError(string Field, Explanation Explanation);
