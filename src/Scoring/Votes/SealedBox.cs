using System.Security.Cryptography;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Bytes that only the holder of a key reads: ephemeral ECDH on P-256 (raw x coordinate, NIST SP 800-56A), HKDF-SHA256
/// (RFC 5869) with both public points as salt, AES-256-GCM with associated data, so that a box moved elsewhere opens
/// nowhere. A box is version (1), ephemeral point (65), ciphertext and tag (16).
/// </summary>
internal static class SealedBox
{
    /// <summary>By how many bytes a box is longer than what it holds.</summary>
    public const int Overhead = 1 + PointLength + TagLength;

    private const byte FormatVersion = 1;
    private const int PointLength = 65;
    private const int TagLength = 16;
    private const int KeyLength = 32;
    private const int NonceLength = 12;

    /// <param name="to">Whose box it is.</param>
    /// <param name="random">A cryptographic source.</param>
    /// <param name="info">What boxes of this kind are for; sets kinds apart.</param>
    /// <param name="bound">Where the box belongs; it opens with the same alone.</param>
    /// <param name="plain">What it holds.</param>
    public static byte[] Seal(SealKey to, RandomFill random, byte[] info, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> plain)
    {
        using var ephemeral = SealKey.Draw(random);
        var secrets = Agree(ephemeral, to, ephemeral.Point, to.Point, info);
        var box = new byte[Overhead + plain.Length];
        box[0] = FormatVersion;
        ephemeral.Point.CopyTo(box, 1);
        var cipher = box.AsSpan(1 + PointLength, plain.Length);
        using var aes = new AesGcm(secrets.AsSpan(0, KeyLength), TagLength);
        aes.Encrypt(secrets.AsSpan(KeyLength), plain, cipher, box.AsSpan(box.Length - TagLength), bound);
        CryptographicOperations.ZeroMemory(secrets);
        return box;
    }

    /// <summary>What a box holds; null when it is for another key or place, or was altered.</summary>
    public static byte[]? Open(SealKey with, byte[] info, ReadOnlySpan<byte> bound, ReadOnlySpan<byte> box)
    {
        if (box.Length < Overhead || box[0] != FormatVersion)
        {
            return null;
        }

        try
        {
            using var ephemeral = SealKey.FromPoint(box.Slice(1, PointLength));
            var secrets = Agree(with, ephemeral, ephemeral.Point, with.Point, info);
            var plain = new byte[box.Length - Overhead];
            using var aes = new AesGcm(secrets.AsSpan(0, KeyLength), TagLength);
            aes.Decrypt(secrets.AsSpan(KeyLength), box.Slice(1 + PointLength, plain.Length), box[^TagLength..], plain, bound);
            CryptographicOperations.ZeroMemory(secrets);
            return plain;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Agree(SealKey own, SealKey other, byte[] ephemeralPoint, byte[] holderPoint, byte[] info)
    {
        var shared = own.Key.DeriveRawSecretAgreement(other.Key.PublicKey);
        var secrets = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, KeyLength + NonceLength, [.. ephemeralPoint, .. holderPoint], info);
        CryptographicOperations.ZeroMemory(shared);
        return secrets;
    }
}
