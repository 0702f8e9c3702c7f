namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>The name of a file somebody handed in, as it is kept and shown.</summary>
internal static class UploadName
{
    private const int Longest = 200;

    private const string Nameless = "workbook.xlsx";

    /// <summary>The last part of a path, without control characters, not too long.</summary>
    public static string Of(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = string.Concat(last.Where(letter => !char.IsControl(letter))).Trim();
        return name.Length == 0 ? Nameless : name.Length > Longest ? name[..Longest] : name;
    }
}
