namespace ScoringPlatform.Db.Entities.Votes;

/// <summary>What the committee's vote decided on one application.</summary>
public enum RoundItemResult
{
    Passed = 1,
    NotPassed = 2,

    /// <summary>Too few members were present for this application once the recused had left.</summary>
    NoQuorum = 3,
}
