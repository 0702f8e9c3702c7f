using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// An urn that was verified, opened and counted before the transaction that announces it: that takes the longest, and what is
/// stored of a closed round does not change.
/// </summary>
/// <param name="Digest">What was opened: <see cref="RoundDigest"/> of the round.</param>
/// <param name="Urn">What was in it.</param>
/// <param name="Tallies">What follows of it.</param>
/// <param name="Announcement">What is to be signed, but for the time and the key holders who opened.</param>
/// <param name="Rows">The votes as they are stored.</param>
internal sealed record PreparedUrn(
    string Digest, OpenedUrn Urn, IReadOnlyList<ItemTally> Tallies, Announcement Announcement, IReadOnlyList<PublishedRows> Rows)
{
    /// <param name="key">The round's private key as PKCS 8.</param>
    /// <param name="round">The row.</param>
    /// <param name="stored">The same round as it was loaded and found whole.</param>
    public static PreparedUrn Open(byte[] key, VotingRound round, StoredRound stored)
    {
        var urn = Scoring.Votes.Urn.Open(key, stored.Round, stored.Slips);
        var tallies = RoundTally.Decide(stored, urn.Votes);
        var announcement = (stored with
        {
            Published = urn.Votes,
            Spoiled = urn.Spoiled,
            Results = [.. tallies.Select(tally => tally.ToResult())],
        }).Announce();
        return new PreparedUrn(RoundDigest.Of(round, stored), urn, tallies, announcement, PublishedRows.Of(urn.Votes));
    }

    /// <summary>What is signed.</summary>
    /// <param name="outline">What is stored now, with the key holders who opened.</param>
    /// <param name="announcedAt">UTC.</param>
    public Announcement AnnouncementOf(StoredRound outline, DateTime announcedAt) => Announcement with
    {
        OpenedBy = outline.Announce().OpenedBy,
        AnnouncedAt = announcedAt,
    };

    /// <summary>Whether the round as it is stored now is the one that was opened.</summary>
    /// <param name="outline">What is stored now but for participations and slips.</param>
    public async Task<bool> IsOfAsync(ScoringContext db, VotingRound round, StoredRound outline, CancellationToken ct) =>
        Digest == await RoundDigest.ReadAsync(db, round, outline, ct);
}
