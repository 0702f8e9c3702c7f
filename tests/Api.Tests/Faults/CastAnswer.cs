namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>What a member heard of one vote.</summary>
/// <param name="OuterId">The slip's key when the vote was acknowledged.</param>
/// <param name="Error">The error's code; null when the vote was acknowledged.</param>
/// <param name="Took">Until the answer was read.</param>
internal sealed record CastAnswer(string? OuterId, string? Error, TimeSpan Took);
