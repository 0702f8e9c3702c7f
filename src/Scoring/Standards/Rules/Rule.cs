namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>How a leaf criterion is decided: one word of the declarative vocabulary, with its parameters.</summary>
public abstract record Rule;
