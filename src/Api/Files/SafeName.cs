namespace ScoringPlatform.Api.Files;

/// <summary>A file's name as it may stand in a header and on any system's disk.</summary>
public static class SafeName
{
    private const int Longest = 120;
    private const string Refused = "\"*/:<>?\\|;%";

    /// <summary>The name without paths, controls and signs that systems refuse; never empty, never hidden, never a folder.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kept = string.Concat(name.Select(sign => char.IsControl(sign) || Refused.Contains(sign, StringComparison.Ordinal) ? '_' : sign));
        kept = kept.Trim().TrimStart('.').TrimEnd('.');
        return kept.Length switch
        {
            0 => "report",
            > Longest => kept[^Longest..],
            _ => kept,
        };
    }
}
