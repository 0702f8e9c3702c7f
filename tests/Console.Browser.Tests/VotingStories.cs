using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Console.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class VotingStories(Chromium chromium) : IAsyncLifetime
{
    private ConsoleYear year = null!;
    private int round;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Voting);
        round = await year.Year.OpenRoundAsync(present: 10);
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task Member_ChoosesByKeyboardCastsAndFindsTheVoteAfterTheAnnouncement()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("expert-0", "/expert/rounds", "en");
        var page = visitor.Page;
        await visitor.LookAsync("/expert/rounds", "voting-rounds");
        await page.GotoAsync("/expert/rounds?lang=en");
        await page.Locator("td a").First.ClickAsync();
        var paper = new Uri(page.Url).AbsolutePath;
        await visitor.LookAsync(paper, "voting-paper");
        await page.GotoAsync(paper + "?lang=en");
        var rows = await page.Locator("[data-item]").CountAsync();
        await page.Locator("[data-item] input").First.FocusAsync();
        for (var row = 0; row < rows; row++)
        {
            await page.Keyboard.PressAsync(row == 0 ? "2" : "1");
        }

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Review your votes" })).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("voting-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cast these votes" }).DblClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" })).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("voting-receipt");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save the receipt" }).ClickAsync());
        var receipt = await download.PathAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" })).ToBeVisibleAsync();
        Assert.Equal(rows, await CastAsync());

        await AnnounceAsync();
        await visitor.LookAsync(paper, "voting-results");
        Assert.Equal(0, await visitor.ShiftAsync(paper));
        await page.GotoAsync(paper + "?lang=en");
        var here = page.GetByRole(AriaRole.Button, new() { Name = "Find the votes kept on this device" });
        await here.ClickAsync();
        await Assertions.Expect(page.Locator("[data-found] tbody tr")).ToHaveCountAsync(rows);
        await page.EvaluateAsync("localStorage.clear()");
        await page.ReloadAsync();
        await here.ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing of this round is kept on this device")).ToBeVisibleAsync();
        await page.Locator("#receipt-file").SetInputFilesAsync(receipt);

        await Assertions.Expect(page.Locator("[data-found] tbody tr")).ToHaveCountAsync(rows);
        await Assertions.Expect(page.Locator("[data-found] tbody tr").First).ToContainTextAsync("No");
        await Assertions.Expect(page.GetByText("not found")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Member_WhoseConnectionIsLostWhileCasting_ContinuesAndIsCountedOnce()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        visitor.Expected.Add(new("ERR_|Failed to load"));
        await visitor.SignInAsync("expert-1", $"/expert/rounds/{NodeIdOf(round)}", "en");
        var page = visitor.Page;
        await page.Locator("[data-item] input").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Review" }).ClickAsync();
        // The platform takes the votes, and its answer is lost.
        await page.RouteAsync("**/cast", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Cast these votes" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Interrupted")).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync();
        Assert.Equal(1, await CastAsync());

        await page.UnrouteAsync("**/cast");
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Receipt" })).ToBeVisibleAsync();
        Assert.Equal(1, await CastAsync());
    }

    [BrowserFact]
    public async Task Member_WhoWasNotCheckedIn_IsToldSoAndHasNoPaper()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("expert-10", $"/expert/rounds/{NodeIdOf(round)}");

        await Assertions.Expect(visitor.Page.GetByText("本轮不能投票")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-ballot]")).ToHaveCountAsync(0);
    }

    private static string NodeIdOf(int round) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"VotingRound:{round}")).TrimEnd('=');

    private async Task<int> CastAsync() => await year.Year.WithAsync(db => db.Slips.CountAsync(slip => slip.RoundId == round));

    /// <summary>The others vote, the office closes and announces.</summary>
    private async Task AnnounceAsync()
    {
        for (var place = 1; place < 10; place++)
        {
            await year.Year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await year.Year.WithAsync(db => year.Year.Get<VotingService>().CloseAsync(db, round, year.Year.Office, default));
        await year.Year.WithAsync(db => year.Year.Get<UrnService>().AnnounceAsync(db, round, year.Year.Office, default));
    }
}
