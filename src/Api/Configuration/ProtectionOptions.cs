using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>The keys that protect personal data. Section <c>Protection</c>.</summary>
public sealed class ProtectionOptions : IValidatableObject
{
    private const int LeastKeyBytes = 32;

    public const string Section = "Protection";

    /// <summary>
    /// The key of the identity numbers' lookup hash, 32 bytes or more in base64. It cannot be changed without hashing
    /// every number again.
    /// </summary>
    /// <value>The default, in Development alone, is a key made once in the data folder.</value>
    public string? IdNumberKey { get; set; }

    /// <summary>Where the data-protection key ring is kept.</summary>
    /// <value>The default is <c>keys</c> in the data folder.</value>
    public string? KeysFolder { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IdNumberKey is not null && !IsLongEnough(IdNumberKey))
        {
            yield return new ValidationResult("must be at least 32 bytes in base64", [nameof(IdNumberKey)]);
        }
    }

    private static bool IsLongEnough(string key)
    {
        Span<byte> bytes = stackalloc byte[1024];
        return Convert.TryFromBase64String(key, bytes, out var length) && length >= LeastKeyBytes;
    }
}
