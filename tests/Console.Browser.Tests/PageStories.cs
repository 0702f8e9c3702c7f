using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>Every page of the console, opened in the browser by somebody who may: axe finds nothing, and nothing lies beyond the edge.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageStories(Chromium chromium, SampleConsole sample)
{
    /// <summary>Pages of a moment that the sample years do not stand in, and the story that looks at each.</summary>
    private static readonly Dictionary<string, string> InStories = new(StringComparer.Ordinal)
    {
        ["/sign-in"] = nameof(SignInStories),
        ["/expert/assignments/{id}/review"] = nameof(ScoringStories),
        ["/privacy/applicants/{id}"] = nameof(PrivacyStories),
        ["/jobs/{id}"] = nameof(StatisticsStories),
        ["/office/imports/{id}"] = nameof(OfficerStories),
        ["/office/rounds/{id}/check-in"] = nameof(OfficerStories),
    };

    /// <summary>Pages to which no link leads, or one from a moment of a story alone: by whom and where they are opened.</summary>
    private static readonly Dictionary<string, (string Subject, string Address, string Template)> WithoutALink = new(StringComparer.Ordinal)
    {
        ["/expert/standards/{id}"] = ("demo-expert-e001", "/expert/standards/U3RhbmRhcmQ6MQ", "/expert/standards/{id}"),
        ["/sign-in/done"] = ("demo-admin", "/sign-in/done", "/sign-in/done"),
        ["/privacy/experts/{id}"] = ("demo-privacy", "/privacy/experts/RXhwZXJ0OjE", "/privacy/experts/{id}"),
    };

    /// <summary>Pages that show more at another address than where links lead first.</summary>
    private static readonly Dictionary<string, string> Fuller = new(StringComparer.Ordinal)
    {
        ["/audit/chain"] = "/audit/chain?verify=1",
        ["/office/rounds"] = "/office/rounds?year=2025",
        ["/office/notice"] = "/office/notice?year=2025",
        ["/office/objections"] = "/office/objections?year=2025",
        ["/office/import"] = "/office/import?year=2027",
        ["/office/screening"] = "/office/screening?year=2027",
        ["/statistics"] = "/statistics?years=2025&by=CITY",
        ["/statistics/criteria"] = "/statistics/criteria?years=2025",
        ["/statistics/work"] = "/statistics/work?years=2025",
        ["/statistics/course"] = "/statistics/course?years=2025",
    };

    [BrowserFact]
    public async Task EveryPage_InBothLanguagesAndWidths_IsAccessible()
    {
        var address = await sample.AddressAsync();
        var ways = await WaysAsync(address);
        var faults = new SiteMap().Templates.Except(ways.Keys).Except(InStories.Keys).Select(template => $"{template}: nobody opens it").ToList();
        foreach (var way in ways.Values.GroupBy(way => way.Subject))
        {
            await using var visitor = await Visitor.ComeAsync(chromium.Browser, address);
            await visitor.SignInAsync(way.Key);
            foreach (var (_, page, template) in way)
            {
                if (await Record.ExceptionAsync(() => visitor.LookAsync(Fuller.GetValueOrDefault(template, page), NameOf(template))) is { } fault)
                {
                    faults.Add($"{template}: {fault.Message}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>To each page the first demonstration account that may open it, and where.</summary>
    private static async Task<Dictionary<string, (string Subject, string Address, string Template)>> WaysAsync(Uri address)
    {
        var ways = new Dictionary<string, (string, string, string)>(WithoutALink, StringComparer.Ordinal);
        foreach (var subject in await DemonstrationAccounts.ListAsync(address))
        {
            using var visitor = await SiteVisitor.ComeAsync(address, subject);
            foreach (var page in await new SiteWalk(new SiteMap(), visitor, most: 1).RunAsync())
            {
                ways.TryAdd(page.Template, (subject, page.Answer.Address, page.Template));
            }
        }

        return ways;
    }

    private static string NameOf(string template) =>
        template == "/" ? "home" : string.Join('-', template.Split('/', StringSplitOptions.RemoveEmptyEntries)).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).ToLowerInvariant();
}
