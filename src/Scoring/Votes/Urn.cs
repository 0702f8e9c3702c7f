using System.Security.Cryptography;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>Opens a closed round's slips in memory. The order of what comes out follows from the trackers alone.</summary>
public static class Urn
{
    private const int PartLength = 512;

    /// <summary>Opens on all processors: each part of the urn with a key object of its own.</summary>
    /// <param name="privateKey">The round's key as PKCS 8.</param>
    public static OpenedUrn Open(ReadOnlySpan<byte> privateKey, int round, IEnumerable<UrnSlip> slips)
    {
        ArgumentNullException.ThrowIfNull(slips);
        var key = privateKey.ToArray();
        var opened = slips.Order(UrnSlip.ByKey).Chunk(PartLength).AsParallel().AsOrdered().SelectMany(part => OpenPart(key, round, part)).ToList();
        CryptographicOperations.ZeroMemory(key);
        var votes = new List<ItemVote>(opened.Count);
        var spoiled = new List<SpoiledSlip>();
        var trackers = new HashSet<(int, string)>();
        foreach (var (slip, plain) in opened)
        {
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

    private static (UrnSlip Slip, SlipPlaintext? Plain)[] OpenPart(byte[] privateKey, int round, UrnSlip[] part)
    {
        using var key = SealKey.FromPrivate(privateKey);
        return [.. part.Select(slip => (slip, SlipSealing.Open(key, round, slip.Item, slip.OuterId, slip.Sealed)))];
    }
}
