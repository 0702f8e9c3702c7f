using System.Security.Cryptography;

namespace ScoringPlatform.Api.Tests.Votes;

/// <summary>Checks signatures as a member with nothing but the published key would.</summary>
internal static class ReceiptSignature
{
    public static bool IsValid(string publicKey, byte[] signed, string signature)
    {
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
        return key.VerifyData(signed, Convert.FromBase64String(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
