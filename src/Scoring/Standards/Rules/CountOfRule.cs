namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>At least <paramref name="K"/> children of another group are met, whatever that group itself asks.</summary>
public sealed record CountOfRule(string Group, int K) : Rule;
