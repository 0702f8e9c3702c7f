using System.Security.Cryptography;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>A P-256 key that something is sealed to, or opened with: read once, used many times, by one thread at a time.</summary>
public sealed class SealKey : IDisposable
{
    /// <summary>The order of P-256's base point (SEC 2, section 2.4.2).</summary>
    private static readonly byte[] Order =
        Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

    private SealKey(ECDiffieHellman key)
    {
        Key = key;
        var q = key.ExportParameters(includePrivateParameters: false).Q;
        Point = [4, .. q.X!, .. q.Y!];
    }

    internal ECDiffieHellman Key { get; }

    /// <summary>The uncompressed point, SEC 1 section 2.3.3.</summary>
    internal byte[] Point { get; }

    /// <param name="publicKey">SubjectPublicKeyInfo.</param>
    /// <exception cref="CryptographicException">No public key on P-256.</exception>
    public static SealKey FromPublic(ReadOnlySpan<byte> publicKey)
    {
        var key = ECDiffieHellman.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out var read);
        return OnP256(key, read == publicKey.Length);
    }

    /// <param name="privateKey">PKCS 8.</param>
    /// <exception cref="CryptographicException">No private key on P-256.</exception>
    public static SealKey FromPrivate(ReadOnlySpan<byte> privateKey)
    {
        var key = ECDiffieHellman.Create();
        key.ImportPkcs8PrivateKey(privateKey, out var read);
        return OnP256(key, read == privateKey.Length);
    }

    /// <summary>A key from drawn bytes, drawn again while they are no scalar of the curve, which is all but impossible.</summary>
    internal static SealKey Draw(RandomFill random)
    {
        var scalar = new byte[32];
        do
        {
            random(scalar);
        }
        while (!scalar.AsSpan().ContainsAnyExcept((byte)0) || scalar.AsSpan().SequenceCompareTo(Order) >= 0);

        var key = new SealKey(ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = scalar }));
        CryptographicOperations.ZeroMemory(scalar);
        return key;
    }

    /// <exception cref="CryptographicException">Not an uncompressed point of the curve.</exception>
    internal static SealKey FromPoint(ReadOnlySpan<byte> point) => point is [4, ..]
        ? new SealKey(ECDiffieHellman.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint { X = point[1..33].ToArray(), Y = point[33..].ToArray() },
        }))
        : throw new CryptographicException("Not an uncompressed point.");

    public void Dispose() => Key.Dispose();

    private static SealKey OnP256(ECDiffieHellman key, bool whole)
    {
        const string Oid = "1.2.840.10045.3.1.7";
        return whole && key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == Oid
            ? new SealKey(key)
            : throw new CryptographicException("Not a key on P-256.");
    }
}
