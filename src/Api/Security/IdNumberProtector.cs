using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Security;

/// <inheritdoc/>
internal sealed class IdNumberProtector : IIdNumberProtector
{
    private const int KeyBytes = 32;

    private readonly IDataProtector protector;
    private readonly byte[] hashKey;

    public IdNumberProtector(IDataProtectionProvider protection, PlatformFolders folders, IOptions<ProtectionOptions> options)
    {
        protector = protection.CreateProtector("ScoringPlatform.Applicants.IdNumber");

        // A hash without a key is worth nothing here: region, birth date and sequence are few enough to try them all.
        hashKey = Convert.FromBase64String(options.Value.IdNumberKey ?? SecretFile.ReadOrCreate(
            Path.Combine(folders.Keys, "id-number.key"),
            () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))));
    }

    public ProtectedIdNumber Protect(IdNumber number) =>
        new(protector.Protect(number.Value), Hash(number), number.Value[^4..]);

    public string Hash(IdNumber number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(hashKey, Encoding.ASCII.GetBytes(number.Value)));

    public IdNumber Reveal(string cipher) =>
        IdNumber.TryParse(protector.Unprotect(cipher), out var number, out var error)
            ? number
            : throw new CryptographicException($"The decrypted text is no identity number: {error}.");
}
