using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Seals slips to a round's public key: ephemeral ECDH on P-256 (raw x coordinate, NIST SP 800-56A), HKDF-SHA256
/// (RFC 5869) with both public points as salt, AES-256-GCM with <c>round|item|outerId</c> as associated data, so that a
/// slip moved to another application or key opens nowhere. A sealed slip is version (1), ephemeral point (65),
/// ciphertext (32) and tag (16): always 114 bytes.
/// </summary>
public sealed class SlipSealing
{
    /// <summary>The length of every sealed slip in bytes.</summary>
    public const int SealedLength = 1 + PointLength + SlipPlaintext.Length + TagLength;

    private const byte FormatVersion = 1;
    private const int PointLength = 65;
    private const int TagLength = 16;
    private const int KeyLength = 32;
    private const int NonceLength = 12;

    /// <summary>The order of P-256's base point (SEC 2, section 2.4.2).</summary>
    private static readonly byte[] Order =
        Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

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
        using var key = DrawKey();
        return new SealKeyPair(key.ExportSubjectPublicKeyInfo(), key.ExportPkcs8PrivateKey());
    }

    /// <param name="publicKey">The round's key as SubjectPublicKeyInfo.</param>
    public byte[] Seal(ReadOnlySpan<byte> publicKey, int round, int item, ReadOnlySpan<byte> outerId, SlipPlaintext slip)
    {
        ArgumentNullException.ThrowIfNull(slip);
        using var recipient = ECDiffieHellman.Create();
        recipient.ImportSubjectPublicKeyInfo(publicKey, out _);
        using var ephemeral = DrawKey();
        var point = Point(ephemeral);
        var secrets = Agree(ephemeral, recipient.PublicKey, point, Point(recipient));

        var result = new byte[SealedLength];
        result[0] = FormatVersion;
        point.CopyTo(result, 1);
        var cipher = result.AsSpan(1 + PointLength, SlipPlaintext.Length);
        using var aes = new AesGcm(secrets.AsSpan(0, KeyLength), TagLength);
        aes.Encrypt(secrets.AsSpan(KeyLength), slip.Encode(), cipher, result.AsSpan(SealedLength - TagLength), Bound(round, item, outerId));
        CryptographicOperations.ZeroMemory(secrets);
        return result;
    }

    /// <summary>Opens a slip; null when it was sealed for another key or application, was altered, or holds no valid choice.</summary>
    /// <param name="privateKey">The round's key as PKCS 8.</param>
    public static SlipPlaintext? Open(ReadOnlySpan<byte> privateKey, int round, int item, ReadOnlySpan<byte> outerId, ReadOnlySpan<byte> slip)
    {
        using var key = ECDiffieHellman.Create();
        key.ImportPkcs8PrivateKey(privateKey, out _);
        return Open(key, round, item, outerId, slip);
    }

    internal static SlipPlaintext? Open(ECDiffieHellman key, int round, int item, ReadOnlySpan<byte> outerId, ReadOnlySpan<byte> slip)
    {
        if (slip.Length != SealedLength || slip[0] != FormatVersion)
        {
            return null;
        }

        try
        {
            var point = slip.Slice(1, PointLength).ToArray();
            using var ephemeral = FromPoint(point);
            var secrets = Agree(key, ephemeral.PublicKey, point, Point(key));
            Span<byte> plain = stackalloc byte[SlipPlaintext.Length];
            using var aes = new AesGcm(secrets.AsSpan(0, KeyLength), TagLength);
            var cipher = slip.Slice(1 + PointLength, SlipPlaintext.Length);
            aes.Decrypt(secrets.AsSpan(KeyLength), cipher, slip[^TagLength..], plain, Bound(round, item, outerId));
            CryptographicOperations.ZeroMemory(secrets);
            return SlipPlaintext.Decode(plain);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A key from drawn bytes, drawn again while they are no scalar of the curve, which is all but impossible.</summary>
    private ECDiffieHellman DrawKey()
    {
        var scalar = new byte[32];
        do
        {
            random(scalar);
        }
        while (!scalar.AsSpan().ContainsAnyExcept((byte)0) || scalar.AsSpan().SequenceCompareTo(Order) >= 0);

        return ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = scalar });
    }

    private static byte[] Agree(ECDiffieHellman own, ECDiffieHellmanPublicKey other, byte[] ephemeralPoint, byte[] roundPoint)
    {
        var shared = own.DeriveRawSecretAgreement(other);
        var secrets = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, KeyLength + NonceLength, [.. ephemeralPoint, .. roundPoint], Info);
        CryptographicOperations.ZeroMemory(shared);
        return secrets;
    }

    /// <summary>The uncompressed point, SEC 1 section 2.3.3.</summary>
    private static byte[] Point(ECDiffieHellman key)
    {
        var q = key.ExportParameters(includePrivateParameters: false).Q;
        return [4, .. q.X!, .. q.Y!];
    }

    private static ECDiffieHellman FromPoint(byte[] point) => point[0] == 4
        ? ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = point[1..33], Y = point[33..] } })
        : throw new CryptographicException("Not an uncompressed point.");

    private static byte[] Bound(int round, int item, ReadOnlySpan<byte> outerId) =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{round}|{item}|")), .. outerId];
}
