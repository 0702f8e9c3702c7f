namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>A judgement of quality: the employer attests, the officer confirms or refuses.</summary>
public sealed record FindingRule : Rule;
