using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// The keys of a round, made when it opens. The one that slips are sealed to is split among three key holders, or held by
/// the platform where the cycle says so. The one that signs receipts and certificates is always the platform's, wrapped by
/// data protection. Signatures are RSA PKCS#1 v1.5 with SHA-256, because they are the same each time: the answer to a cast
/// that is sent twice equals the first, without anything being kept of it.
/// </summary>
public sealed class RoundKeys(IDataProtectionProvider protection)
{
    private const int SignatureKeyBits = 2048;

    private readonly IDataProtector _seal = protection.CreateProtector("ScoringPlatform.VotingRound.Seal.1");
    private readonly IDataProtector _signing = protection.CreateProtector("ScoringPlatform.VotingRound.Signing.1");
    private readonly IDataProtector _shares = protection.CreateProtector("ScoringPlatform.VotingRound.Shares.1");

    /// <summary>Gives a round its keys.</summary>
    /// <param name="holders">One of each seat; none when the platform holds the key.</param>
    internal void Equip(VotingRound round, IReadOnlyList<KeyHolder> holders)
    {
        var seal = new SlipSealing(RandomNumberGenerator.Fill).CreateKeyPair();
        using var signing = RSA.Create(SignatureKeyBits);
        var signingKey = signing.ExportPkcs8PrivateKey();
        round.SealPublicKey = seal.PublicKey;
        round.SigningPublicKey = signing.ExportSubjectPublicKeyInfo();
        round.SigningPrivateKeyProtected = _signing.Protect(signingKey);
        if (holders.Count == 0)
        {
            round.KeyCustody = KeyCustody.Platform;
            round.SealPrivateKeyProtected = _seal.Protect(seal.PrivateKey);
        }
        else
        {
            round.KeyCustody = KeyCustody.ThreeHolders;
            Split(round, seal.PrivateKey, holders);
        }

        CryptographicOperations.ZeroMemory(seal.PrivateKey);
        CryptographicOperations.ZeroMemory(signingKey);
    }

    /// <summary>The key that opens the round's slips, as PKCS 8, where the platform holds it; the caller erases it.</summary>
    internal byte[] SealKey(VotingRound round) => _seal.Unprotect(round.SealPrivateKeyProtected!);

    /// <summary>Keeps shares that wait for a second holder's.</summary>
    internal byte[] ProtectShares(OpenedShare share) => _shares.Protect(share.Bytes);

    internal OpenedShare UnprotectShares(RoundKeyHolder holder) => new(holder.Seat, _shares.Unprotect(holder.SubmittedProtected!));

    internal byte[] Sign(VotingRound round, byte[] data)
    {
        using var key = SigningKey(round);
        return key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>Whether the platform signed the data for the round: decided by the wrapped key, which a writer of tables cannot make.</summary>
    internal bool IsSigned(VotingRound round, byte[] data, byte[] signature)
    {
        try
        {
            using var key = SigningKey(round);
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static void Split(VotingRound round, byte[] privateKey, IReadOnlyList<KeyHolder> holders)
    {
        var split = new KeySplitting(RandomNumberGenerator.Fill)
            .Split(round.Id, privateKey, holders.ToDictionary(holder => holder.Seat, holder => holder.PublicKey));
        round.SealPrivateKeyProtected = split.Wrapped;
        round.KeyHolders.AddRange(split.Shares.Select(share => new RoundKeyHolder
        {
            RoundId = round.Id,
            Seat = share.Seat,
            KeyHolderId = holders.Single(holder => holder.Seat == share.Seat).Id,
            SealedShares = share.Sealed,
            Commitment = share.Commitment,
        }));
    }

    private RSA SigningKey(VotingRound round)
    {
        var key = RSA.Create();
        var pkcs8 = _signing.Unprotect(round.SigningPrivateKeyProtected ?? throw new CryptographicException("The round has no signing key."));
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        CryptographicOperations.ZeroMemory(pkcs8);
        return key;
    }
}
