namespace ScoringPlatform.Api.Security;

/// <summary>An identity number as it is stored.</summary>
/// <param name="Cipher">Encrypted by data protection.</param>
/// <param name="Hash">HMAC-SHA-256 under the lookup key, lower-case hexadecimal.</param>
/// <param name="LastFour">The last four characters: what lists show.</param>
/// <param name="Key">The fingerprint of the lookup key.</param>
public sealed record ProtectedIdNumber(string Cipher, string Hash, string LastFour, string Key);
