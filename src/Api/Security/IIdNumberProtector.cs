namespace ScoringPlatform.Api.Security;

/// <summary>How identity numbers are kept: encrypted to be shown to who has the right, hashed under a key to be found, masked otherwise.</summary>
public interface IIdNumberProtector
{
    /// <summary>The three forms that are stored; the number itself never is.</summary>
    ProtectedIdNumber Protect(IdNumber number);

    /// <summary>The lookup hash: HMAC-SHA-256 under its own key, lower-case hexadecimal.</summary>
    string Hash(IdNumber number);

    /// <summary>The number in clear. Whoever calls this has checked the right and writes the audit entry.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The text was not made by these keys.</exception>
    IdNumber Reveal(string cipher);
}
