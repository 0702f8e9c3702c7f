namespace ScoringPlatform.Api.Security;

/// <summary>
/// How identity numbers are kept: encrypted to be shown to who has the right, hashed under a key to be found, masked otherwise.
/// While the key is being changed there are two, and a number is looked up by both.
/// </summary>
public interface IIdNumberProtector
{
    /// <summary>The fingerprint of the newest key.</summary>
    string Key { get; }

    /// <summary>The fingerprints of all keys, the newest first.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>The three forms that are stored; the number itself never is.</summary>
    /// <param name="number">The number.</param>
    /// <param name="onRecord">
    /// Hashes that are stored already: a person who is on record under the older key stays under it until both records change
    /// together, or nobody would find that they are one person.
    /// </param>
    ProtectedIdNumber Protect(IdNumber number, IReadOnlySet<string>? onRecord = null);

    /// <summary>The lookup hash under the newest key: HMAC-SHA-256, lower-case hexadecimal.</summary>
    string Hash(IdNumber number);

    /// <summary>Every hash that the number may be stored under, the newest key's first.</summary>
    IReadOnlyList<string> Hashes(IdNumber number);

    /// <summary>Whether a number is stored under the newest key of either kind.</summary>
    /// <param name="key">The fingerprint that its hash was stored with.</param>
    /// <param name="cipher">Its cipher.</param>
    bool IsCurrent(string? key, string cipher);

    /// <summary>The number in clear. Whoever calls this has checked the right and writes the audit entry.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The text was not made by these keys.</exception>
    IdNumber Reveal(string cipher);
}
