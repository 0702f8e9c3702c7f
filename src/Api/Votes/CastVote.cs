using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Votes;

/// <summary>One vote that was taken. It does not repeat the choice.</summary>
/// <param name="ApplicationId">What was voted on.</param>
/// <param name="Tracker">What the member finds the vote by once it is published: 16 signs. Null for a slip that the caller sealed.</param>
/// <param name="OuterId">The slip's key in the urn, lower-case hexadecimal.</param>
/// <param name="Commit">The commitment to the choice, lower-case hexadecimal.</param>
/// <param name="Secret">The secret that the server drew, shown this once; null when the caller passed one.</param>
public sealed record CastVote(
    [property: ID<Application>] int ApplicationId, string? Tracker, string OuterId, string Commit, string? Secret);
