using System.Text;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Console.Pages.Jobs;

/// <summary>The id of a job in an address: the schema's, or the bare number that older addresses have.</summary>
internal static class JobIds
{
    /// <exception cref="PageProblemException">It is no id of a job.</exception>
    public static string Of(string text)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
        {
            return Convert.ToBase64String(Encoding.UTF8.GetBytes("Job:" + text));
        }

        Span<byte> bytes = stackalloc byte[64];
        return text.Length <= bytes.Length && Convert.TryFromBase64String(text, bytes, out var length) && Encoding.UTF8.GetString(bytes[..length]).StartsWith("Job:", StringComparison.Ordinal)
            ? text
            : throw new PageProblemException(ProblemKind.NotFound);
    }
}
