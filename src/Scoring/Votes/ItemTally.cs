namespace ScoringPlatform.Scoring.Votes;

/// <summary>One application's decision in a round.</summary>
public sealed record ItemTally(int Item, TallyResult Result)
{
    /// <summary>The form in which the announcement is stored.</summary>
    public ItemResult ToResult() =>
        new(Item, Result.Counts.Yes, Result.Counts.No, Result.Counts.Abstain, Result.Counts.Spoiled, Result.Counts.Unused, Result.Outcome);
}
