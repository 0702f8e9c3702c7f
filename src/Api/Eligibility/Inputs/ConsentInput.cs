namespace ScoringPlatform.Api.Eligibility.Inputs;

/// <summary>The provincial authority's consent to an exceptional application.</summary>
public sealed record ConsentInput(string DocumentNumber, DateOnly GivenOn);
