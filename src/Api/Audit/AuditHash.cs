using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

/// <summary>The hashes of the log: SHA-256, lower-case hexadecimal.</summary>
public static class AuditHash
{
    /// <summary>The hash of a state, for <see cref="AuditEvent.BeforeHash"/> and <see cref="AuditEvent.AfterHash"/>: of its JSON.</summary>
    public static string OfState<T>(T state) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(state)));

    /// <summary>
    /// The hash of an entry: of all its fields but the hash itself, each as its length in characters, a colon and its
    /// text, null as a minus sign. The lengths keep text from moving between neighbouring fields unseen.
    /// </summary>
    public static string OfEntry(AuditEntry entry)
    {
        var canonical = new StringBuilder();
        Append(canonical, entry.PreviousHash);
        Append(canonical, entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Append(canonical, entry.At.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture));
        Append(canonical, entry.Actor);
        Append(canonical, entry.Action);
        Append(canonical, entry.Subject);
        Append(canonical, entry.Reason);
        Append(canonical, entry.BeforeHash);
        Append(canonical, entry.AfterHash);
        Append(canonical, entry.CorrelationId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    private static void Append(StringBuilder canonical, string? field)
    {
        if (field is null)
        {
            canonical.Append('-');
            return;
        }

        canonical.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}");
    }
}
