namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The highest degree's subject is close to the specialty, or a certificate of continuing education is.</summary>
public sealed record SubjectRule : Rule;
