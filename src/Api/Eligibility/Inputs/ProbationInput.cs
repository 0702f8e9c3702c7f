namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>A year on trial, which stands for tenure where no title was held.</summary>
public sealed record ProbationInput(DateOnly StartedOn, bool? Passed);
