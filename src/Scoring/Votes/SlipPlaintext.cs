namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// What a sealed slip holds, always 32 bytes: the layout's version (1), the choice (1 yes, 2 no, 3 abstain), the tracker's
/// 10 bytes, and zeros. Equal length and no other content: nothing of a slip can serve as a mark.
/// </summary>
public sealed class SlipPlaintext
{
    public const int Length = 32;

    private const byte LayoutVersion = 1;
    private const int TrackerAt = 2;
    private const int TrackerLength = 10;

    private readonly byte[] tracker;

    public SlipPlaintext(VoteChoice choice, ReadOnlySpan<byte> tracker)
    {
        if (!Enum.IsDefined(choice))
        {
            throw new ArgumentOutOfRangeException(nameof(choice), choice, "Not a choice.");
        }

        if (tracker.Length != TrackerLength)
        {
            throw new ArgumentException("A tracker has 10 bytes.", nameof(tracker));
        }

        Choice = choice;
        this.tracker = tracker.ToArray();
    }

    public VoteChoice Choice { get; }

    public ReadOnlySpan<byte> Tracker => tracker;

    public byte[] Encode()
    {
        var bytes = new byte[Length];
        bytes[0] = LayoutVersion;
        bytes[1] = (byte)Choice;
        tracker.CopyTo(bytes, TrackerAt);
        return bytes;
    }

    /// <summary>Null when the bytes are no slip of this layout: wrong length, version or choice, or padding that is not zero.</summary>
    public static SlipPlaintext? Decode(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length && bytes[0] == LayoutVersion && Enum.IsDefined((VoteChoice)bytes[1])
        && !bytes[(TrackerAt + TrackerLength)..].ContainsAnyExcept((byte)0)
            ? new SlipPlaintext((VoteChoice)bytes[1], bytes.Slice(TrackerAt, TrackerLength))
            : null;
}
