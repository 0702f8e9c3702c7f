using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>A person's judgement on one criterion of quality.</summary>
/// <param name="Criterion">The code of a criterion that people judge.</param>
public sealed record PersonFindingInput(string Criterion, FindingState State, string? Reason)
{
    internal PersonFinding ToFinding() => new() { Criterion = Criterion, State = State, Reason = Reason };
}
