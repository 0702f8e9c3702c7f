using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>One member's choice on one application.</summary>
/// <param name="ApplicationId">What is voted on.</param>
/// <param name="Choice">Yes, no or abstain.</param>
/// <param name="Secret">
/// 32 random bytes in base64, drawn by the caller: the vote can then be sent again safely, and found after publication. Left
/// out, the server draws one and returns it once; the cast is then not repeatable.
/// </param>
public sealed record VoteInput([property: ID<Application>] int ApplicationId, VoteChoice Choice, string? Secret = null);
