using System.Buffers.Text;

namespace ScoringPlatform.Api.Security;

/// <summary>Which key of the data-protection ring a cipher was made with: its header says so in clear.</summary>
internal static class CipherKey
{
    private const int MagicBytes = 4;

    private const int GuidBytes = 16;

    /// <returns>The key's id; null when the text is no cipher of data protection.</returns>
    public static Guid? Of(string cipher)
    {
        var header = new byte[MagicBytes + GuidBytes];
        var text = cipher.AsSpan(0, Math.Min(cipher.Length, Base64Url.GetEncodedLength(header.Length) / 4 * 4 + 4));
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        return Base64Url.TryDecodeFromChars(text, bytes, out var count) && count >= header.Length
            ? new Guid(bytes.AsSpan(MagicBytes, GuidBytes))
            : null;
    }
}
