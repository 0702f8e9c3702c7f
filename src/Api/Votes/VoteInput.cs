using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>One member's vote on one application: a choice, which the server seals, or a slip that the caller has sealed.</summary>
/// <param name="ApplicationId">What is voted on.</param>
/// <param name="Choice">Yes, no or abstain; left out with a sealed slip.</param>
/// <param name="Secret">
/// 32 random bytes in base64, drawn by the caller: the vote can then be sent again safely, and found after publication. Left
/// out, the server draws one and returns it once; the cast is then not repeatable.
/// </param>
/// <param name="SealedSlip">The slip as the command <c>seal-vote</c> makes it: the server sees neither choice nor secret.</param>
public sealed record VoteInput(
    [property: ID<Application>] int ApplicationId,
    VoteChoice? Choice = null,
    string? Secret = null,
    SealedSlipInput? SealedSlip = null);
