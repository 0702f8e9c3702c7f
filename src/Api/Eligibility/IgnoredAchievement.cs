namespace ScoringPlatform.Api.Eligibility;

/// <summary>An achievement that did not count, and why.</summary>
[GraphQLName("IgnoredRecord")]
public sealed record IgnoredAchievement(string Record, Sentence Reason);
