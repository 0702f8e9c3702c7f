using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Console.Session;
using ScoringPlatform.Console.Tests.Walk;

namespace ScoringPlatform.Bench.Console;

/// <summary>The whole platform over a data folder, on the loopback, and everybody who may be picked there.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const int MostOfAKind = 3;

    private readonly WebApplication app;

    private Site(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public SiteMap Map { get; } = new();

    public static async Task<Site> OpenAsync(DataFolder folder)
    {
        var app = Api.Program.Build(folder.Settings);
        await app.StartAsync();
        return new Site(app);
    }

    /// <summary>The demonstration accounts: one of each role.</summary>
    public async Task<IReadOnlyList<string>> SubjectsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<ISignIn>().ListAsync(default)).Select(person => person.Subject)];
    }

    /// <summary>Gives the open year figures to show.</summary>
    public async Task PreviewAsync()
    {
        using var visitor = await SiteVisitor.ComeAsync(Address, "demo-analyst");
        using var answer = await visitor.PostAsync(await visitor.GetAsync("/statistics"), "/statistics", new() { ["preview"] = "2026" });
    }

    /// <summary>The pages that one comes to by links, and the largest statistics.</summary>
    public Task<IReadOnlyList<SitePage>> WalkAsync(SiteVisitor visitor) => new SiteWalk(Map, visitor, MostOfAKind).RunAsync(
        "/statistics?years=2025&years=2026&by=CITY&cells=FULL",
        "/statistics/criteria?years=2025&years=2026&cells=FULL",
        "/statistics/work?years=2025&years=2026&cells=FULL",
        "/statistics/course?years=2025&years=2026&cells=FULL");

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
