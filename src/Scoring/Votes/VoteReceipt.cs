using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// What the server signs when it has taken a vote: that the slip is in the urn, with what commitment. It names no member,
/// and with the secret anyone can check it against the published list.
/// </summary>
public sealed record VoteReceipt(int Round, int Item, byte[] OuterId, byte[] Commit)
{
    /// <summary>The bytes that are signed: <c>r|round|item|</c>, then outer id and commitment, 32 raw bytes each.</summary>
    public byte[] CanonicalBytes() =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"r|{Round}|{Item}|")), .. OuterId, .. Commit];
}
