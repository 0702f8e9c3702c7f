using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// The keys of a round, held by the platform: the one that slips are sealed to, and the one that signs receipts and the
/// certificate. Both are made when the round opens and stored wrapped by data protection. Signatures are RSA PKCS#1 v1.5
/// with SHA-256, because they are the same each time: the answer to a cast that is sent twice equals the first, without
/// anything being kept of it.
/// </summary>
public sealed class RoundKeys(IDataProtectionProvider protection)
{
    private const string Purpose = "ScoringPlatform.VotingRound.Keys.1";
    private const int SignatureKeyBits = 2048;

    private readonly IDataProtector _protector = protection.CreateProtector(Purpose);

    /// <summary>Gives a round its keys.</summary>
    internal void Equip(VotingRound round)
    {
        var seal = new SlipSealing(RandomNumberGenerator.Fill).CreateKeyPair();
        using var signing = RSA.Create(SignatureKeyBits);
        var keys = new Pair(seal.PrivateKey, signing.ExportPkcs8PrivateKey());
        round.SealPublicKey = seal.PublicKey;
        round.SealPrivateKeyProtected = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(keys));
        CryptographicOperations.ZeroMemory(keys.Seal);
        CryptographicOperations.ZeroMemory(keys.Signing);
    }

    /// <summary>The key that opens the round's slips, as PKCS 8.</summary>
    internal byte[] SealKey(VotingRound round) => Unwrap(round).Seal;

    internal byte[] Sign(VotingRound round, byte[] data)
    {
        using var key = SigningKey(round);
        return key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    internal bool IsSigned(VotingRound round, byte[] data, byte[] signature)
    {
        using var key = SigningKey(round);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>The public half of the signing key, as SubjectPublicKeyInfo; null before the round has keys.</summary>
    internal byte[]? SigningPublicKey(VotingRound round)
    {
        if (round.SealPrivateKeyProtected is null)
        {
            return null;
        }

        using var key = SigningKey(round);
        return key.ExportSubjectPublicKeyInfo();
    }

    private RSA SigningKey(VotingRound round)
    {
        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(Unwrap(round).Signing, out _);
        return key;
    }

    private Pair Unwrap(VotingRound round) => JsonSerializer.Deserialize<Pair>(_protector.Unprotect(round.SealPrivateKeyProtected!))!;

    private sealed record Pair(byte[] Seal, byte[] Signing);
}
