namespace ScoringPlatform.Scoring.Votes;

/// <summary>A slip in the urn: the application, a random-looking key, a commitment, and the sealed choice. No voter, time or order.</summary>
public sealed record UrnSlip(int Item, byte[] OuterId, byte[] Commit, byte[] Sealed)
{
    /// <summary>By application and key, in the order of the bytes, which is also that of their hexadecimal signs.</summary>
    public static IComparer<UrnSlip> ByKey { get; } = Comparer<UrnSlip>.Create(static (one, other) =>
        one.Item != other.Item ? one.Item.CompareTo(other.Item) : one.OuterId.AsSpan().SequenceCompareTo(other.OuterId));
}
