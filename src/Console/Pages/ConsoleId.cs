namespace ScoringPlatform.Console.Pages;

/// <summary>The schema's ids in addresses: without the signs at their end that addresses would have to escape.</summary>
public static class ConsoleId
{
    public static string ToUrl(string id) => id.TrimEnd('=');

    public static string FromUrl(string text) => text.PadRight((text.Length + 3) / 4 * 4, '=');
}
