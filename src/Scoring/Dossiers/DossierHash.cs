using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>SHA-256 of a dossier's <see cref="CanonicalForm"/>, lower-case hexadecimal: equal for equal facts, whatever the lists' order.</summary>
public static class DossierHash
{
    public static string Of(Dossier dossier)
    {
        var text = CanonicalForm.Write(dossier);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
            return Convert.ToHexStringLower(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
