namespace ScoringPlatform.Api.Experts;

/// <summary>Days, both ends included, on which an expert takes nothing.</summary>
public sealed record AbsenceInput(DateOnly From, DateOnly Until);
