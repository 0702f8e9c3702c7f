using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Tests.Samples;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Console.Pages.Statistics;

namespace ScoringPlatform.Console.Tests.Weight;

/// <summary>The pages of the sample years, as everybody who has any comes to them by links.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private const int MostOfAKind = 3;

    private static readonly string[] Subjects =
    [
        "demo-officer", "demo-authority", "demo-applicant", "demo-employer", "demo-analyst", "demo-auditor", "demo-supervision", "demo-admin",
        "demo-expert-e001",
    ];

    private readonly FilledPlatform filled = new();
    private readonly List<SitePage> pages = [];

    public SiteMap Map { get; private set; } = null!;

    public IReadOnlyList<SitePage> Pages => pages;

    private Uri Address => filled.Platform.Client.BaseAddress!;

    public async Task InitializeAsync()
    {
        await filled.InitializeAsync();
        Map = new SiteMap(filled.Platform.Services.GetRequiredService<EndpointDataSource>());
        await PreviewAsync();
        foreach (var subject in Subjects)
        {
            using var visitor = await SiteVisitor.ComeAsync(Address, subject);
            pages.AddRange(await new SiteWalk(Map, visitor, MostOfAKind).RunAsync());
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
