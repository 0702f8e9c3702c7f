using System.Security.Cryptography;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>
/// A key holder's private key as a file: PKCS 8 in PEM, encrypted with a passphrase (PBES2: PBKDF2 with SHA-256 and
/// 600,000 rounds, AES-256-CBC), as other programs read it too.
/// </summary>
internal static class HolderKeyFile
{
    private const int Rounds = 600_000;

    /// <returns>The file's text, and the public key as SubjectPublicKeyInfo.</returns>
    public static (string Pem, byte[] PublicKey) Create(string passphrase)
    {
        var pair = new SlipSealing(RandomNumberGenerator.Fill).CreateKeyPair();
        using var key = ECDiffieHellman.Create();
        key.ImportPkcs8PrivateKey(pair.PrivateKey, out _);
        CryptographicOperations.ZeroMemory(pair.PrivateKey);
        var protection = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Rounds);
        return (key.ExportEncryptedPkcs8PrivateKeyPem(passphrase, protection) + "\n", pair.PublicKey);
    }

    /// <summary>The private key as PKCS 8; null when the passphrase or the file is wrong.</summary>
    public static byte[]? Open(string pem, string passphrase)
    {
        try
        {
            using var key = ECDiffieHellman.Create();
            key.ImportFromEncryptedPem(pem, passphrase);
            return key.ExportPkcs8PrivateKey();
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            return null;
        }
    }
}
