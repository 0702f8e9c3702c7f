using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// The secret of one cast: 32 random bytes r, drawn by the caller, one per application and round. It is idempotency key
/// and tracker in one; what is derived from it says nothing of who cast. Encodings: numbers are decimal ASCII, texts
/// UTF-8, parts are joined by <c>|</c>, and r or a hash stands last as its raw bytes.
/// </summary>
public sealed class VoteSecret
{
    /// <summary>The number of bytes of a secret.</summary>
    public const int Length = 32;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int TrackerBytes = 10;

    private readonly byte[] bytes;

    /// <exception cref="ArgumentException">It has not 32 bytes, or all of them are equal.</exception>
    public VoteSecret(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length || !secret.ContainsAnyExcept(secret[0]))
        {
            throw new ArgumentException("A vote's secret is 32 random bytes.", nameof(secret));
        }

        bytes = secret.ToArray();
    }

    public static VoteSecret Draw(RandomFill random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Span<byte> secret = stackalloc byte[Length];
        random(secret);
        return new VoteSecret(secret);
    }

    /// <summary>Reads base64; false when it is not 32 random bytes.</summary>
    public static bool TryParse(string? text, out VoteSecret? secret)
    {
        Span<byte> read = stackalloc byte[Length + 3];
        var valid = text is { Length: 44 } && Convert.TryFromBase64String(text, read, out var length)
            && length == Length && read[..Length].ContainsAnyExcept(read[0]);
        secret = valid ? new VoteSecret(read[..Length]) : null;
        return valid;
    }

    public string ToBase64() => Convert.ToBase64String(bytes);

    /// <summary>The slip's key in the urn: SHA-256 of <c>o|round|item|</c> and r.</summary>
    public byte[] OuterId(int round, int item) => Derive('o', round, item);

    /// <summary>What the member finds the vote by once it is published: the first 80 bits of SHA-256 of <c>i|round|item|</c> and r.</summary>
    public byte[] TrackerOf(int round, int item) => Derive('i', round, item)[..TrackerBytes];

    /// <summary>Binds the secret to the choice without showing it: HMAC-SHA256 under r of <c>c|round|item|YES</c>, NO or ABSTAIN.</summary>
    public byte[] Commit(int round, int item, VoteChoice choice) =>
        HMACSHA256.HashData(bytes, Encoding.ASCII.GetBytes(FormattableString.Invariant($"c|{round}|{item}|{Name(choice)}")));

    /// <summary>A tracker as people read it: 16 signs of RFC 4648's base 32.</summary>
    public static string TrackerText(ReadOnlySpan<byte> tracker)
    {
        if (tracker.Length != TrackerBytes)
        {
            throw new ArgumentException("A tracker has 10 bytes.", nameof(tracker));
        }

        Span<char> text = stackalloc char[TrackerBytes * 8 / 5];
        for (var index = 0; index < text.Length; index++)
        {
            var bit = index * 5;
            var pair = (tracker[bit / 8] << 8) | (bit / 8 + 1 < TrackerBytes ? tracker[bit / 8 + 1] : 0);
            text[index] = Base32[(pair >> (11 - bit % 8)) & 31];
        }

        return new string(text);
    }

    private static string Name(VoteChoice choice) => choice switch
    {
        VoteChoice.Yes => "YES",
        VoteChoice.No => "NO",
        VoteChoice.Abstain => "ABSTAIN",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "Not a choice."),
    };

    private byte[] Derive(char purpose, int round, int item) =>
        SHA256.HashData([.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{purpose}|{round}|{item}|")), .. bytes]);
}
