using Microsoft.Playwright;
using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Bench.Console;

/// <summary>What Chromium says of each page that it opens with an empty cache.</summary>
internal static class Look
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"];

    private const string Shifts = """
        window.shifts = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });
        """;

    private const string Waited = """
        () => performance.getEntriesByType("resource").filter(entry => entry.renderBlockingStatus === "blocking").length
        """;

    /// <summary>How long a page is watched after it has loaded.</summary>
    private const int Watched = 500;

    public static async Task PrintAsync(Site site)
    {
        if (Array.Find(Paths, File.Exists) is not { } path)
        {
            System.Console.WriteLine("\nno Chromium: layout shift, other origins and round trips are not looked at");
            return;
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments, Headless = true });
        System.Console.WriteLine($"\nin Chromium, with an empty cache\n{"page",-76} {"shift",8} {"requests",8} {"elsewhere",9} {"round trips to first content",28}");
        foreach (var subject in await site.SubjectsAsync())
        {
            using var visitor = await SiteVisitor.ComeAsync(site.Address, subject);
            foreach (var kind in (await site.WalkAsync(visitor)).GroupBy(page => page.Template))
            {
                await PrintAsync(browser, site.Address, visitor, kind.MaxBy(page => page.Plain)!);
            }
        }
    }

    private static async Task PrintAsync(IBrowser browser, Uri address, SiteVisitor visitor, SitePage page)
    {
        foreach (var width in new[] { 1280, 375 })
        {
            await using var context = await browser.NewContextAsync(new() { BaseURL = address.ToString(), ViewportSize = new() { Width = width, Height = 900 } });
            await context.AddCookiesAsync(visitor.Cookies(address).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = address.ToString() }));
            await context.AddInitScriptAsync(Shifts);
            var requests = new List<string>();
            context.Request += (_, request) => requests.Add(request.Url);
            var tab = await context.NewPageAsync();
            await tab.GotoAsync(page.Answer.Address);
            await tab.WaitForTimeoutAsync(Watched);
            var shift = await tab.EvaluateAsync<double>("window.shifts");
            var trips = 1 + await tab.EvaluateAsync<int>(Waited);
            var elsewhere = requests.Count(url => !url.StartsWith(address.ToString(), StringComparison.Ordinal));
            System.Console.WriteLine($"{$"{width} px {page.Subject} {page.Template}",-76} {shift,8:F4} {requests.Count,8} {elsewhere,9} {trips,28}");
        }
    }
}
