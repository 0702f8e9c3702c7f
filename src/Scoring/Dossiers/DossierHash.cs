using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>SHA-256 of a dossier's <see cref="CanonicalForm"/>, lower-case hexadecimal: equal for equal facts, whatever the lists' order.</summary>
public static class DossierHash
{
    public static string Of(Dossier dossier) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalForm.Of(dossier))));
}
