namespace ScoringPlatform.Scoring.Votes;

/// <summary>One member's secret choice. Abstentions and unused votes weigh as not yes.</summary>
public enum VoteChoice
{
    Yes = 1,
    No = 2,
    Abstain = 3,
}
