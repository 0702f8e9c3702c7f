namespace ScoringPlatform.Scoring.Votes;

/// <summary>Opens a closed round's slips in memory. The order of what comes out follows from the trackers alone.</summary>
public static class Urn
{
    /// <param name="privateKey">The round's key as PKCS 8.</param>
    public static OpenedUrn Open(ReadOnlySpan<byte> privateKey, int round, IEnumerable<UrnSlip> slips)
    {
        ArgumentNullException.ThrowIfNull(slips);
        using var key = SealKey.FromPrivate(privateKey);
        var votes = new List<ItemVote>();
        var spoiled = new List<SpoiledSlip>();
        var trackers = new HashSet<(int, string)>();
        foreach (var slip in slips.OrderBy(slip => slip.Item).ThenBy(slip => Convert.ToHexString(slip.OuterId), StringComparer.Ordinal))
        {
            var plain = SlipSealing.Open(key, round, slip.Item, slip.OuterId, slip.Sealed);
            var tracker = plain is null ? string.Empty : VoteSecret.TrackerText(plain.Tracker);
            if (plain is null || !trackers.Add((slip.Item, tracker)))
            {
                spoiled.Add(new SpoiledSlip(slip.Item, slip.OuterId));
                continue;
            }

            votes.Add(new ItemVote(slip.Item, tracker, plain.Choice));
        }

        return new OpenedUrn(
            [.. votes.OrderBy(vote => vote.Item).ThenBy(vote => vote.Tracker, StringComparer.Ordinal)],
            spoiled);
    }
}
