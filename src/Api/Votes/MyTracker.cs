using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Whether a member's own vote is among those published.</summary>
/// <param name="Tracker">The tracker that the secret leads to.</param>
/// <param name="Published">Whether it is in the list; false before the announcement.</param>
/// <param name="Choice">The choice published with it; null when it is not in the list.</param>
/// <param name="Spoiled">Whether the slip is among those that opened to no valid choice.</param>
public sealed record MyTracker(string Tracker, bool Published, VoteChoice? Choice, bool Spoiled);
