using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// The platform's signed word that these slips are in the urn. The signature is over the votes' canonical receipts, one
/// after the other in the order shown, and names no member.
/// </summary>
/// <param name="RoundId">The round voted in.</param>
/// <param name="Votes">By application.</param>
/// <param name="Signature">RSA PKCS#1 v1.5 with SHA-256, base64.</param>
/// <param name="PublicKey">The round's signing key, SubjectPublicKeyInfo in base64.</param>
public sealed record CastReceipt(
    [property: ID<VotingRound>] int RoundId, IReadOnlyList<CastVote> Votes, string Signature, string PublicKey);
