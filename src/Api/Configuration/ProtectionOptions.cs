using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>The keys that protect personal data. Section <c>Protection</c>.</summary>
public sealed class ProtectionOptions : IValidatableObject
{
    private const int LeastKeyBytes = 32;

    public const string Section = "Protection";

    /// <summary>The key of the identity numbers' lookup hash, 32 bytes or more in base64.</summary>
    /// <value>The default, in Development alone, is a key made once in the data folder.</value>
    public string? IdNumberKey { get; set; }

    /// <summary>
    /// The key that is to take the place of <see cref="IdNumberKey"/>, as long; given only while it does: numbers are then
    /// looked up by both, and <c>protection rotate-id-key</c> hashes those on record again.
    /// </summary>
    /// <value>The default is none.</value>
    public string? NextIdNumberKey { get; set; }

    /// <summary>Where the data-protection key ring is kept.</summary>
    /// <value>The default is <see cref="KeyStore.Folder"/>.</value>
    public KeyStore Keys { get; set; } = KeyStore.Folder;

    /// <summary>The folder of the key ring, and in Development of the other keys.</summary>
    /// <value>The default is <c>keys</c> in the data folder.</value>
    public string? KeysFolder { get; set; }

    /// <summary>A PKCS #12 file whose certificate encrypts the key ring where it lies; new keys alone are encrypted.</summary>
    /// <value>The default is none: the keys lie in clear, and who may read them must be few.</value>
    public string? CertificateFile { get; set; }

    /// <summary>The password of the certificates' files; give it by the secrets folder.</summary>
    /// <value>The default is none.</value>
    public string? CertificatePassword { get; set; }

    /// <summary>Certificates that older keys were encrypted by, as PKCS #12 files.</summary>
    /// <value>The default is none.</value>
    public string[] OldCertificateFiles { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IdNumberKey is not null && !IsLongEnough(IdNumberKey))
        {
            yield return new ValidationResult("must be at least 32 bytes in base64", [nameof(IdNumberKey)]);
        }

        if (NextIdNumberKey is not null && !IsLongEnough(NextIdNumberKey))
        {
            yield return new ValidationResult("must be at least 32 bytes in base64", [nameof(NextIdNumberKey)]);
        }

        if (!Enum.IsDefined(Keys))
        {
            yield return new ValidationResult("must be Folder or Database", [nameof(Keys)]);
        }
    }

    private static bool IsLongEnough(string key)
    {
        Span<byte> bytes = stackalloc byte[1024];
        return Convert.TryFromBase64String(key, bytes, out var length) && length >= LeastKeyBytes;
    }
}
