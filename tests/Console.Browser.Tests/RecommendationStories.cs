using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Console.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class RecommendationStories(Chromium chromium) : IAsyncLifetime
{
    private ConsoleYear year = null!;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Accepting);
        year.Year.Time.SetTo(2025, 4, 10);
        await year.Year.WithAsync(db => db.Applications.Where(found => found.Id == year.Year.Applications[8])
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.State, ApplicationState.Submitted)));
        await year.Year.WithAsync(db => year.Year.Get<RecommendationService>()
            .SignAsync(db, year.Year.Applications[8], "示例推荐意见", year.Year.Expert(1), default));
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task Expert_SignsSeesTheRuleAndWithdraws()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("expert-0", "/expert/recommendations", "en");
        var page = visitor.Page;
        await visitor.LookAsync("/expert/recommendations", "recommendations");
        await page.GotoAsync("/expert/recommendations?lang=en");
        await page.GetByRole(AriaRole.Link, new() { Name = "2025-0009" }).ClickAsync();
        var address = new Uri(page.Url).PathAndQuery;
        await visitor.LookAsync(address, "recommendation-sign");

        await page.GotoAsync(address + "&lang=en");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Statement" }).FillAsync("示例推荐：在岗位上有突出业绩。");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign the recommendation" }).DblClickAsync();
        await Assertions.Expect(page.GetByText("Your recommendation is signed.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Achievements" })).ToBeVisibleAsync();
        await visitor.LookAsync(address, "recommendation-signed");
        Assert.Equal(2, await year.Year.WithAsync(db => db.Recommendations.CountAsync()));

        await page.GotoAsync(address + "&lang=en");
        await page.GetByText("Withdraw…").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Why it is withdrawn" }).FillAsync("示例撤回");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Your recommendation is withdrawn.")).ToBeVisibleAsync();
        Assert.Equal(1, await year.Year.WithAsync(db => db.Recommendations.CountAsync(one => one.WithdrawnOn == null)));
    }

    [BrowserFact]
    public async Task Officer_SeesWhoSignedMakesAPanelAndRecordsATie()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("officer", "/office/recommendations", "en");
        var page = visitor.Page;
        await visitor.LookAsync("/office/recommendations", "office-recommendations");
        await visitor.LookAsync("/office/applications/" + NodeIds.Of("Application", year.Year.Applications[8]), "office-dossier-exceptional");
        await visitor.LookAsync("/office/panels/new?level=Engineer&specialty=CYBERSPACE_SECURITY", "office-panel-new");
        await page.GotoAsync("/office/panels/new?level=Engineer&specialty=CYBERSPACE_SECURITY&lang=en");
        var seats = page.GetByRole(AriaRole.Combobox, new() { NameRegex = new("^Seat of") });
        await seats.Nth(0).SelectOptionAsync("Chair");
        await seats.Nth(1).SelectOptionAsync("Member");
        await seats.Nth(2).SelectOptionAsync("Member");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set it up" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("The panel is appointed.")).ToBeVisibleAsync();
        await visitor.LookAsync("/office/panels", "office-panels");

        await visitor.LookAsync("/office/experts", "office-experts");
        var expert = "/office/experts/" + NodeIds.Of("Expert", year.Year.Experts[0]);
        await page.GotoAsync(expert + "?lang=en");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Number" }).FillAsync("2025-0003");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Kind" }).SelectOptionAsync("Supervisor");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Note" }).FillAsync("示例：导师");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("is on record.")).ToBeVisibleAsync();
        await visitor.LookAsync(expert, "office-expert");
        Assert.Equal(1, await year.Year.WithAsync(db => db.ExpertTies.CountAsync()));
    }
}
