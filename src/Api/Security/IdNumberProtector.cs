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

    /// <summary>The newest first.</summary>
    private readonly IReadOnlyList<HashKey> keys;

    public IdNumberProtector(IDataProtectionProvider protection, PlatformFolders folders, IOptions<ProtectionOptions> options)
    {
        protector = protection.CreateProtector("ScoringPlatform.Applicants.IdNumber");

        // A hash without a key is worth nothing here: region, birth date and sequence are few enough to try them all.
        var current = options.Value.IdNumberKey ?? SecretFile.ReadOrCreate(
            Path.Combine(folders.Keys, "id-number.key"),
            () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        keys = options.Value.NextIdNumberKey is { } next ? [new HashKey(next), new HashKey(current)] : [new HashKey(current)];
    }

    public string Key => keys[0].Fingerprint;

    public IReadOnlyList<string> Keys => [.. keys.Select(key => key.Fingerprint)];

    public ProtectedIdNumber Protect(IdNumber number, IReadOnlySet<string>? onRecord = null)
    {
        var key = keys.FirstOrDefault(key => onRecord?.Contains(key.Hash(number)) == true) ?? keys[0];
        return new ProtectedIdNumber(protector.Protect(number.Value), key.Hash(number), number.Value[^4..], key.Fingerprint);
    }

    public string Hash(IdNumber number) => keys[0].Hash(number);

    public IReadOnlyList<string> Hashes(IdNumber number) => [.. keys.Select(key => key.Hash(number))];

    public bool IsCurrent(string? key, string cipher) => key == Key && CipherKey.Of(cipher) == CipherKey.Of(protector.Protect(""));

    public IdNumber Reveal(string cipher) =>
        IdNumber.TryParse(protector.Unprotect(cipher), out var number, out var error)
            ? number
            : throw new CryptographicException($"The decrypted text is no identity number: {error}.");

    private sealed class HashKey(string base64)
    {
        private readonly byte[] bytes = Convert.FromBase64String(base64);

        /// <summary>Tells keys apart and tells nothing of them: 64 bits of what the key makes of a fixed text.</summary>
        public string Fingerprint => Of("scoring-platform.id-number-key")[..16];

        public string Hash(IdNumber number) => Of(number.Value);

        private string Of(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(bytes, Encoding.ASCII.GetBytes(text)));
    }
}
