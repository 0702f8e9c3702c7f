using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>The accounts that the sign-in page offers in Development.</summary>
public static partial class DemonstrationAccounts
{
    /// <summary>Their subjects, in the page's order.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(Uri address)
    {
        using var browser = new BrowserSession(address);
        return [.. Subject().Matches(await browser.ReadAsync("/sign-in")).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("name=\"subject\" value=\"([^\"]+)\"")]
    private static partial Regex Subject();
}
