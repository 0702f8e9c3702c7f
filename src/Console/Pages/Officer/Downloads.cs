namespace ScoringPlatform.Console.Pages.Officer;

/// <summary>Files as people load them: with their session.</summary>
internal static class Downloads
{
    /// <summary>The address for browsers of a file whose address for programs is given.</summary>
    public static string Of(string url) => "/downloads/" + url[(url.LastIndexOf('/') + 1)..];
}
