using Microsoft.Playwright;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>The one browser of a test run, started when it is first needed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"];

    /// <summary>How long anything may take, in milliseconds: only a machine that does much else comes near it.</summary>
    public const int Patience = 120_000;

    private IPlaywright? playwright;

    /// <summary>Why there is no browser; null when there is one.</summary>
    public static string? Missing { get; } = Array.Exists(Paths, File.Exists) ? null : "Chromium is not installed (apt-get install chromium).";

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Missing is null)
        {
            playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(Patience);
            Browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Array.Find(Paths, File.Exists),
                Args = Arguments,
                Headless = true,
                Timeout = 120_000,
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (playwright is not null)
        {
            await Browser.CloseAsync();
            playwright.Dispose();
        }
    }
}
