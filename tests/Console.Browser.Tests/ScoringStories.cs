using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Console.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class ScoringStories(Chromium chromium) : IAsyncLifetime
{
    private ConsoleYear year = null!;
    private string subject = "";

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Scoring);
        await using var db = year.Year.CreateContext();
        var expert = await db.Assignments.OrderBy(assignment => assignment.Id).Select(assignment => assignment.ExpertId).FirstAsync();
        subject = $"expert-{year.Year.Experts.ToList().IndexOf(expert)}";
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task Expert_DeclaresTypesReviewsAndSubmits()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync(subject, "/expert");
        var page = visitor.Page;
        await visitor.LookAsync("/expert", "expert-desk");
        await page.GotoAsync("/expert?lang=en");
        await page.Locator("td a").First.ClickAsync();
        var sheet = page.Url;
        await visitor.LookAsync(sheet, "expert-conflict");
        await page.GetByRole(AriaRole.Button, new() { Name = "No conflict: open the dossier" }).ClickAsync();

        await page.GetByRole(AriaRole.Spinbutton).First.FillAsync("81.5");
        await Assertions.Expect(page.Locator("[data-save-state]")).ToHaveAttributeAsync("data-state", "saved");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Spinbutton).First).ToHaveValueAsync("81.5");
        await visitor.LookAsync(sheet, "expert-sheet");

        await page.GotoAsync(sheet + "?lang=en");
        await page.GetByRole(AriaRole.Button, new() { Name = "Review and submit" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit for good" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("has no score");
        visitor.Expected.Add(new("422"));

        await page.GotoAsync(sheet);
        foreach (var field in await page.GetByRole(AriaRole.Spinbutton).AllAsync())
        {
            await field.FillAsync("80");
        }

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Written opinion" }).FillAsync("示例意见：扎实。");
        await page.GetByRole(AriaRole.Button, new() { Name = "Review and submit" }).ClickAsync();
        await visitor.LookAsync(new Uri(page.Url).AbsolutePath, "expert-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit for good" }).DblClickAsync();

        await Assertions.Expect(page.GetByText("Your ballot is submitted.")).ToBeVisibleAsync();
        await page.GotoAsync(sheet);
        await Assertions.Expect(page.GetByText("My ballot")).ToBeVisibleAsync();
        await visitor.LookAsync(sheet, "expert-submitted");
        await using var db = year.Year.CreateContext();
        Assert.Equal(1, await db.Ballots.CountAsync(ballot => ballot.State == BallotState.Submitted));
    }

    [BrowserFact]
    public async Task Expert_WhoseConnectionIsLost_FindsWhatWasTyped()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        visitor.Expected.Add(new("ERR_INTERNET_DISCONNECTED|ERR_FAILED"));
        await visitor.SignInAsync(subject, "/expert");
        var page = visitor.Page;
        await page.Locator("td a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "无利益冲突，打开材料" }).ClickAsync();
        var state = page.Locator("[data-save-state]");

        await visitor.Context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Spinbutton).First.FillAsync("77");
        await Assertions.Expect(state).ToHaveAttributeAsync("data-state", "offline");
        await visitor.Context.SetOfflineAsync(false);

        await Assertions.Expect(state).ToHaveAttributeAsync("data-state", "saved");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Spinbutton).First).ToHaveValueAsync("77");
    }

    [BrowserFact]
    public async Task Expert_WithAConflict_NeverSeesTheDossier()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync(subject, "/expert");
        var page = visitor.Page;
        await page.Locator("td a").First.ClickAsync();
        var sheet = page.Url;
        await page.GetByText("有利益冲突，我要回避").ClickAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync("示例：曾为同事");
        await page.GetByRole(AriaRole.Button, new() { Name = "声明回避" }).ClickAsync();
        await Assertions.Expect(page.GetByText("您的回避").Or(page.GetByText("已记录回避"))).ToBeVisibleAsync();

        await page.GotoAsync(sheet);

        await Assertions.Expect(page.GetByText("您已回避此申报")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("业绩成果")).ToHaveCountAsync(0);
    }
}
