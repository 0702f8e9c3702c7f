using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Splits a round's private key among three holders so that any two open it and no one alone does. Each pair has a
/// wrapping key of its own, drawn at random and split in two: one holder gets random bytes, the other those bytes XOR the
/// wrapping key, so that either half alone is random (a one-time pad). A holder is of two pairs and gets two shares of 32
/// bytes, in the order of the pairs, sealed to the holder's long-lived public key. The round's key is encrypted under each
/// wrapping key by AES-256-GCM; each key is used once, so that the nonce is zero.
/// </summary>
public sealed class KeySplitting
{
    /// <summary>The length of a holder's shares in bytes: one for each of two pairs.</summary>
    public const int SharesLength = 2 * ShareLength;

    private const int ShareLength = 32;
    private const int TagLength = 16;

    private static readonly byte[] Info = Encoding.ASCII.GetBytes("ScoringPlatform key share 1");
    private static readonly byte[] Nonce = new byte[12];

    private static readonly (KeyHolderSeat First, KeyHolderSeat Second)[] Pairs =
    [
        (KeyHolderSeat.Chair, KeyHolderSeat.SupervisionOffice),
        (KeyHolderSeat.Chair, KeyHolderSeat.Auditor),
        (KeyHolderSeat.SupervisionOffice, KeyHolderSeat.Auditor),
    ];

    private readonly RandomFill random;

    /// <param name="random">A cryptographic source, such as <c>RandomNumberGenerator.Fill</c>.</param>
    public KeySplitting(RandomFill random)
    {
        ArgumentNullException.ThrowIfNull(random);
        this.random = random;
    }

    /// <param name="round">The round, to which shares and wrapped keys are bound.</param>
    /// <param name="privateKey">The round's key as PKCS 8; the caller erases it.</param>
    /// <param name="holders">The public key of each seat, SubjectPublicKeyInfo.</param>
    public SplitKey Split(int round, ReadOnlySpan<byte> privateKey, IReadOnlyDictionary<KeyHolderSeat, byte[]> holders)
    {
        ArgumentNullException.ThrowIfNull(holders);
        var shares = holders.Keys.ToDictionary(seat => seat, _ => new List<byte>(SharesLength));
        var wrapped = new List<byte>();
        for (var pair = 0; pair < Pairs.Length; pair++)
        {
            var (first, second, key) = (Draw(), new byte[ShareLength], Draw());
            Xor(first, key, second);
            shares[Pairs[pair].First].AddRange(first);
            shares[Pairs[pair].Second].AddRange(second);
            wrapped.AddRange(Wrap(round, pair, key, privateKey));
            CryptographicOperations.ZeroMemory(key);
        }

        return new SplitKey([.. wrapped], [.. shares.OrderBy(entry => entry.Key).Select(entry => Give(round, entry.Key, [.. entry.Value], holders[entry.Key]))]);
    }

    /// <summary>Opens a holder's shares with the holder's private key; null when they are not for it.</summary>
    /// <param name="privateKey">The holder's key as PKCS 8.</param>
    public static OpenedShare? OpenShare(ReadOnlySpan<byte> privateKey, int round, KeyHolderSeat seat, ReadOnlySpan<byte> sealedShares)
    {
        using var key = SealKey.FromPrivate(privateKey);
        return SealedBox.Open(key, Info, Bound(round, seat), sealedShares) is { Length: SharesLength } bytes ? new OpenedShare(seat, bytes) : null;
    }

    /// <summary>Whether shares that are handed in are those that were given out.</summary>
    public static bool Matches(int round, OpenedShare share, ReadOnlySpan<byte> commitment)
    {
        ArgumentNullException.ThrowIfNull(share);
        return share.Bytes.Length == SharesLength
            && CryptographicOperations.FixedTimeEquals(Commit(round, share.Seat, share.Bytes), commitment);
    }

    /// <summary>The round's private key from the shares of two holders; null when they do not fit each other and the wrapped key.</summary>
    /// <returns>PKCS 8; the caller erases it.</returns>
    public static byte[]? Combine(int round, OpenedShare one, OpenedShare other, ReadOnlySpan<byte> wrapped)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, second) = one.Seat < other.Seat ? (one, other) : (other, one);
        var pair = Array.IndexOf(Pairs, (first.Seat, second.Seat));
        if (pair < 0 || wrapped.Length % Pairs.Length != 0 || wrapped.Length / Pairs.Length <= TagLength)
        {
            return null;
        }

        var key = new byte[ShareLength];
        Xor(ShareOf(first, pair), ShareOf(second, pair), key);
        var length = wrapped.Length / Pairs.Length;
        var opened = Unwrap(round, pair, key, wrapped.Slice(pair * length, length));
        CryptographicOperations.ZeroMemory(key);
        return opened;
    }

    private SealedShare Give(int round, KeyHolderSeat seat, byte[] shares, byte[] publicKey)
    {
        using var key = SealKey.FromPublic(publicKey);
        var given = new SealedShare(seat, SealedBox.Seal(key, random, Info, Bound(round, seat), shares), Commit(round, seat, shares));
        CryptographicOperations.ZeroMemory(shares);
        return given;
    }

    private byte[] Draw()
    {
        var bytes = new byte[ShareLength];
        random(bytes);
        return bytes;
    }

    /// <summary>The holder's share of the pair: its shares lie in the order of the pairs it is of.</summary>
    private static ReadOnlySpan<byte> ShareOf(OpenedShare share, int pair)
    {
        var own = Enumerable.Range(0, Pairs.Length).Where(index => Pairs[index].First == share.Seat || Pairs[index].Second == share.Seat);
        return share.Bytes.AsSpan(own.ToList().IndexOf(pair) * ShareLength, ShareLength);
    }

    private static byte[] Wrap(int round, int pair, byte[] key, ReadOnlySpan<byte> plain)
    {
        var wrapped = new byte[plain.Length + TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(Nonce, plain, wrapped.AsSpan(0, plain.Length), wrapped.AsSpan(plain.Length), BoundPair(round, pair));
        return wrapped;
    }

    private static byte[]? Unwrap(int round, int pair, byte[] key, ReadOnlySpan<byte> wrapped)
    {
        var plain = new byte[wrapped.Length - TagLength];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(Nonce, wrapped[..plain.Length], wrapped[plain.Length..], plain, BoundPair(round, pair));
            return plain;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Commit(int round, KeyHolderSeat seat, byte[] shares) => SHA256.HashData([.. Bound(round, seat), .. shares]);

    private static byte[] Bound(int round, KeyHolderSeat seat) =>
        Encoding.ASCII.GetBytes(FormattableString.Invariant($"key-share|1|{round}|{(int)seat}|"));

    private static byte[] BoundPair(int round, int pair) =>
        Encoding.ASCII.GetBytes(FormattableString.Invariant($"key-pair|1|{round}|{pair}|"));

    private static void Xor(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<byte> into)
    {
        for (var index = 0; index < into.Length; index++)
        {
            into[index] = (byte)(one[index] ^ other[index]);
        }
    }
}
