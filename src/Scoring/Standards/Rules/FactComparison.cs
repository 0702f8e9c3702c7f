namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>How a fact is compared. Every bound includes itself (六（一）).</summary>
public enum FactComparison
{
    AtLeast = 1,
    AtMost,
    OneOf,

    /// <summary>The judgement is confirmed; attested or absent, it is open.</summary>
    Confirmed,
}
