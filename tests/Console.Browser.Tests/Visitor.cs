using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>
/// Somebody at a browser of their own. When they leave it is checked that no page wrote an error to the browser's console and
/// none asked another origin for anything.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("CONSOLE_SCREENSHOTS");

    private const int MostTabs = 150;

    private static readonly (string Language, int Width)[] AllPairs = [("zh", 1280), ("en", 1280), ("zh", 375), ("en", 375)];
    private static readonly (string Language, int Width)[] HardestPairs = [("zh", 1280), ("en", 375)];

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private Visitor(IBrowserContext context, IPage page, Uri address) => (this.context, Page, Address) = (context, page, address);

    public IPage Page { get; }

    public Uri Address { get; }

    public IBrowserContext Context => context;

    /// <summary>What the story expects to go wrong, such as a request without a connection; matched against the fault's text.</summary>
    public List<Regex> Expected { get; } = [];

    public static async Task<Visitor> ComeAsync(IBrowser browser, Uri address, int width = 1280)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Chromium.Patience);
        var visitor = new Visitor(context, await context.NewPageAsync(), address);
        visitor.Watch();
        return visitor;
    }

    /// <summary>Picks the demonstration account and comes to the page that was asked for.</summary>
    public async Task SignInAsync(string subject, string to = "/", string language = "zh")
    {
        await Page.GotoAsync($"/sign-in?lang={language}&to={Uri.EscapeDataString(to)}");
        // Any account may be picked in Development; the page shows one of each role.
        await Page.EvaluateAsync(
            """
            subject => {
              const form = document.querySelector("form[action^='/sign-in/demonstration']") ?? document.createElement("form");
              form.querySelector("[name=subject]").value = subject;
            }
            """,
            subject);
        await Page.Locator("form[action^='/sign-in/demonstration'] button").First.ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Goes to an element by the tabulator key alone.</summary>
    public async Task TabToAsync(ILocator target)
    {
        for (var press = 0; press < MostTabs; press++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not lead to {target}.");
    }

    /// <summary>Axe finds nothing on the page as it stands (WCAG 2.2 AA and best practices).</summary>
    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions());
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(Describe)));
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{Page.Url} is {overflow} px wider than its window.");
    }

    /// <summary>Keeps a picture under <c>docs/images</c> when the environment asks (<c>CONSOLE_SCREENSHOTS</c>: a folder).</summary>
    public async Task PictureAsync(string name)
    {
        if (Pictures is { Length: > 0 })
        {
            var language = (await Page.Locator("html").GetAttributeAsync("lang"))![..2];
            await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"console-{name}-{language}-{Page.ViewportSize!.Width}.png"), FullPage = true });
        }
    }

    /// <summary>
    /// Checks a page for accessibility in both languages and at both widths, in the two pairs of them where each is hardest;
    /// where pictures are asked for, all four pairs are loaded and kept.
    /// </summary>
    public async Task LookAsync(string address, string name)
    {
        foreach (var (language, width) in Pictures is { Length: > 0 } ? AllPairs : HardestPairs)
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.GotoAsync(address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "lang=" + language);
            await AssertAccessibleAsync();
            await PictureAsync(name);
        }

        await Page.SetViewportSizeAsync(1280, 900);
    }

    /// <summary>How far a page moves by itself while it loads, in a tab of its own: the sum of the browser's layout shifts.</summary>
    public async Task<double> ShiftAsync(string address)
    {
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var sum = await tab.EvaluateAsync<double>(
            """
            () => new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 0)));
            })
            """);
        await tab.CloseAsync();
        return sum;
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        var unexpected = faults.Where(fault => !Expected.Exists(expected => expected.IsMatch(fault))).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
    }

    private void Watch()
    {
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add($"console: {message.Text} ({message.Location})");
            }
        };
        context.WebError += (_, error) => faults.Add($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                faults.Add($"request to another origin: {request.Url}");
            }
        };
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}";
}
