namespace ScoringPlatform.Api.Eligibility;

/// <summary>What the job <see cref="Jobs.JobKinds.Reevaluation"/> is asked for.</summary>
/// <param name="CycleId">The review cycle whose applications are evaluated again.</param>
public sealed record ReevaluationArguments(int CycleId);
