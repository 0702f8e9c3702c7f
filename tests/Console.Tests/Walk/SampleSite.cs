using ScoringPlatform.Api.Tests.Samples;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Console.Pages.Statistics;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>The pages of the sample years, as everybody who has any comes to them by links.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private const int MostOfAKind = 3;

    private readonly FilledPlatform filled = new();
    private readonly List<SitePage> pages = [];
    private readonly List<string> faults = [];

    public SiteMap Map { get; } = new();

    public IReadOnlyList<SitePage> Pages => pages;

    /// <summary>Links that lead nowhere, or to a page that the same person may not open: with who was shown them.</summary>
    public IReadOnlyList<string> Faults => faults;

    public Uri Address => filled.Platform.Client.BaseAddress!;

    public async Task InitializeAsync()
    {
        await filled.InitializeAsync();
        await PreviewAsync();
        foreach (var subject in await DemonstrationAccounts.ListAsync(Address))
        {
            using var visitor = await SiteVisitor.ComeAsync(Address, subject);
            var walk = new SiteWalk(Map, visitor, MostOfAKind);
            pages.AddRange(await walk.RunAsync());
            faults.AddRange(walk.Faults.Select(fault => $"{subject}: {fault}"));
        }
    }

    public Task DisposeAsync() => filled.DisposeAsync();

    /// <summary>The statements of each page that is the heaviest of its template to somebody.</summary>
    public async Task<IReadOnlyList<(SitePage Page, IReadOnlyCollection<string> Statements)>> StatementsAsync()
    {
        await using var db = filled.Platform.CreateContext();
        using var counter = await StatementCounter.OfAsync(db);
        List<(SitePage Page, IReadOnlyCollection<string> Statements)> counted = [];
        foreach (var of in pages.GroupBy(page => page.Subject))
        {
            using var visitor = await SiteVisitor.ComeAsync(Address, of.Key);
            foreach (var page in of.GroupBy(page => page.Template).Select(kind => kind.MaxBy(page => page.Answer.Plain)!))
            {
                counter.Clear();
                await visitor.GetAsync(page.Answer.Address);
                counted.Add((page, [.. counter.Statements]));
            }
        }

        return counted;
    }

    /// <summary>Both years with every cell, by every table.</summary>
    public async Task<IReadOnlyList<SitePage>> LargestStatisticsAsync()
    {
        using var visitor = await SiteVisitor.ComeAsync(Address, "demo-officer");
        List<SitePage> largest = [];
        foreach (var table in GroupTable.All)
        {
            largest.Add((await visitor.VisitAsync("/statistics", $"/statistics?years=2025&years=2026&by={table.Code}&cells=FULL"))!);
        }

        return largest;
    }

    /// <summary>The open year has figures only when somebody asks for them.</summary>
    private async Task PreviewAsync()
    {
        using var visitor = await SiteVisitor.ComeAsync(Address, "demo-analyst");
        using var answer = await visitor.PostAsync(await visitor.GetAsync("/statistics"), "/statistics", new() { ["preview"] = "2026" });
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
