namespace ScoringPlatform.Console.Pages.Expert;

/// <summary>A slip as a browser sealed it.</summary>
internal sealed record SealedVote(string ApplicationId, string OuterId, string Commit, string Slip);
