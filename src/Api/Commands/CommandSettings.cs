namespace ScoringPlatform.Api.Commands;

/// <summary>Settings on the command line: <c>--Section:Key value</c> or <c>--Section:Key=value</c>.</summary>
internal static class CommandSettings
{
    private const string Mark = "--";

    /// <summary>The first word that is neither a setting nor a setting's value; a misspelt command would otherwise serve.</summary>
    public static string? FindStranger(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].StartsWith(Mark, StringComparison.Ordinal))
            {
                return words[at];
            }

            if (!words[at].Contains('=', StringComparison.Ordinal) && ++at == words.Count)
            {
                return words[^1];
            }
        }

        return null;
    }
}
