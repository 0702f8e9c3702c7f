namespace ScoringPlatform.Api.Votes;

/// <summary>A slip that was sealed outside the server, with what the member's secret leads to.</summary>
/// <param name="OuterId">SHA-256 of <c>o|round|application|</c> and the secret, lower-case hexadecimal.</param>
/// <param name="Commit">HMAC-SHA256 under the secret of <c>c|round|application|YES</c>, NO or ABSTAIN, lower-case hexadecimal.</param>
/// <param name="Slip">The sealed slip, 114 bytes in base64. One that opens to no valid choice is published as spoiled.</param>
public sealed record SealedSlipInput(string OuterId, string Commit, string Slip);
