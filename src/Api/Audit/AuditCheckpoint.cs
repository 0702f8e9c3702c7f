using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoringPlatform.Api.Audit;

/// <summary>
/// An entry of the log by its number and hash, printed or kept where nobody with access to the database can change it.
/// Everything up to that entry is fixed by it. As text: <c>3464:9f2c…</c>.
/// </summary>
/// <param name="Sequence">The entry's number, from 1; 0 stands for the empty log.</param>
/// <param name="Hash">Its hash, 64 hexadecimal digits.</param>
public sealed record AuditCheckpoint(long Sequence, string Hash)
{
    private const int HashLength = 64;

    public static bool TryParse(string text, [NotNullWhen(true)] out AuditCheckpoint? checkpoint)
    {
        var parts = text.Trim().Split(':');
        checkpoint = parts is [var number, { Length: HashLength } hash]
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && hash.All(char.IsAsciiHexDigit)
                ? new AuditCheckpoint(sequence, hash.ToLowerInvariant())
                : null;
        return checkpoint is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}:{Hash}");
}
