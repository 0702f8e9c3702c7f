using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Seals slips to a round's public key, bound to <c>round|item|outerId</c>: a slip moved to another application or key
/// opens nowhere. A sealed slip is version (1), ephemeral point (65), ciphertext (32) and tag (16): always 114 bytes.
/// A member's own program may do the same, so that the server never sees the choice.
/// </summary>
public sealed class SlipSealing
{
    /// <summary>The length of every sealed slip in bytes.</summary>
    public const int SealedLength = SealedBox.Overhead + SlipPlaintext.Length;

    private static readonly byte[] Info = Encoding.ASCII.GetBytes("ScoringPlatform sealed slip 1");

    private readonly RandomFill random;

    /// <param name="random">A cryptographic source, such as <c>RandomNumberGenerator.Fill</c>.</param>
    public SlipSealing(RandomFill random)
    {
        ArgumentNullException.ThrowIfNull(random);
        this.random = random;
    }

    /// <summary>A fresh key pair for one round.</summary>
    public SealKeyPair CreateKeyPair()
    {
        using var key = SealKey.Draw(random);
        return new SealKeyPair(key.Key.ExportSubjectPublicKeyInfo(), key.Key.ExportPkcs8PrivateKey());
    }

    /// <param name="publicKey">The round's key as SubjectPublicKeyInfo.</param>
    public byte[] Seal(ReadOnlySpan<byte> publicKey, int round, int item, ReadOnlySpan<byte> outerId, SlipPlaintext slip)
    {
        using var key = SealKey.FromPublic(publicKey);
        return Seal(key, round, item, outerId, slip);
    }

    /// <param name="to">The round's key.</param>
    public byte[] Seal(SealKey to, int round, int item, ReadOnlySpan<byte> outerId, SlipPlaintext slip)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(slip);
        return SealedBox.Seal(to, random, Info, Bound(round, item, outerId), slip.Encode());
    }

    /// <summary>Opens a slip; null when it was sealed for another key or application, was altered, or holds no valid choice.</summary>
    /// <param name="privateKey">The round's key as PKCS 8.</param>
    public static SlipPlaintext? Open(ReadOnlySpan<byte> privateKey, int round, int item, ReadOnlySpan<byte> outerId, ReadOnlySpan<byte> slip)
    {
        using var key = SealKey.FromPrivate(privateKey);
        return Open(key, round, item, outerId, slip);
    }

    internal static SlipPlaintext? Open(SealKey with, int round, int item, ReadOnlySpan<byte> outerId, ReadOnlySpan<byte> slip) =>
        SlipPlaintext.Decode(SealedBox.Open(with, Info, Bound(round, item, outerId), slip));

    private static byte[] Bound(int round, int item, ReadOnlySpan<byte> outerId) =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{round}|{item}|")), .. outerId];
}
