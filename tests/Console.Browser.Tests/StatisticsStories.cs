using Microsoft.Playwright;
using OfficeOpenXml;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>Analyst, auditor and administrator over the sample years.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StatisticsStories(Chromium chromium, SampleConsole sample)
{
    [BrowserFact]
    public async Task Analyst_FromThePage_ToADownloadedWorkbookWithTheSameFigure()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, await sample.AddressAsync());
        await visitor.SignInAsync("demo-analyst", "/statistics?years=2025");
        var page = visitor.Page;
        var shown = await page.Locator(".stat-value").First.TextContentAsync();
        Assert.Equal("300", shown); // the sample year has 300 applications

        await page.GetByRole(AriaRole.Link, new() { Name = "下载", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "生成" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { NameRegex = new("^下载 .*xlsx$") });
        await Assertions.Expect(link).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        await using var file = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        using var package = new ExcelPackage(memory);
        var funnel = package.Workbook.Worksheets["评审流程"];
        var cells = funnel.Cells[funnel.Dimension.Address];
        var submitted = cells.First(cell => cell.Text == "申报");
        Assert.Equal(300, funnel.Cells[submitted.Start.Row, submitted.Start.Column + 1].GetValue<int>());
    }

    [BrowserFact]
    public async Task Job_OnceAskedFor_HasAPageThatIsAccessible()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, await sample.AddressAsync());
        await visitor.SignInAsync("demo-analyst", "/statistics/files?lang=zh");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "生成" }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("/jobs/", StringComparison.Ordinal));

        await visitor.LookAsync(new Uri(visitor.Page.Url).AbsolutePath, "job");
    }

    [BrowserFact]
    public async Task Expert_AtTheStatistics_IsToldThatTheRightIsMissing()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, await sample.AddressAsync());
        visitor.Expected.Add(new("403"));
        await visitor.SignInAsync("demo-expert-e001", "/statistics");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有权限");
        await visitor.AssertAccessibleAsync();
    }

    /// <summary>With every cell, which the walk of <see cref="PageStories"/> as the first who may open a page does not show.</summary>
    [BrowserTheory]
    [InlineData("/statistics?years=2025&by=CITY&cells=FULL", "statistics")]
    [InlineData("/statistics/criteria?years=2025&cells=FULL", "statistics-criteria")]
    [InlineData("/statistics/work?years=2025&cells=FULL", "statistics-work")]
    [InlineData("/statistics/course?years=2025&cells=FULL", "statistics-course")]
    public async Task FullCells_InBothLanguagesAndWidths_AreAccessible(string address, string name)
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, await sample.AddressAsync());
        await visitor.SignInAsync("demo-officer");

        await visitor.LookAsync(address, name);
    }
}
