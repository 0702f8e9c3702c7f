using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Console.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class KeyHolderStories(Chromium chromium) : IAsyncLifetime
{
    private const string Passphrase = "示例口令，至少十二个字符";

    private ConsoleYear year = null!;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Voting);
        await year.Year.WantThreeHoldersAsync();
        await using var db = year.Year.CreateContext();
        foreach (var seat in Enum.GetValues<KeyHolderSeat>())
        {
            var account = new Account { SubjectId = $"holder-{seat}", DisplayName = $"示例 {seat}" };
            account.Roles.Add(new AccountRole { Role = Roles.KeyHolder });
            db.Add(account);
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task TwoOfThreeHolders_WithKeysOfTheirBrowsers_OpenAnUrn()
    {
        var files = new Dictionary<KeyHolderSeat, string>();
        foreach (var seat in Enum.GetValues<KeyHolderSeat>())
        {
            files[seat] = await RegisterAsync(seat);
        }

        var round = await year.Year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await year.Year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await year.Year.WithAsync(db => year.Year.Get<VotingService>().CloseAsync(db, round, year.Year.Office, default));
        await HandInAsync(KeyHolderSeat.Chair, files, "Your share is handed in");
        await HandInAsync(KeyHolderSeat.Auditor, files, "the results are announced");

        Assert.Equal(RoundState.Announced, await year.Year.WithAsync(db => db.VotingRounds.Select(row => row.State).SingleAsync()));
    }

    private async Task<string> RegisterAsync(KeyHolderSeat seat)
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync($"holder-{seat}", "/keys", "en");
        var page = visitor.Page;
        if (seat == KeyHolderSeat.Chair)
        {
            await visitor.LookAsync("/keys", "keys");
            await page.GotoAsync("/keys?lang=en");
        }

        await page.Locator("#field-passphrase").FillAsync(Passphrase);
        await page.Locator("#field-again").FillAsync(Passphrase);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Make and save" }).ClickAsync());
        var file = Path.Combine(year.Year.Folder!, $"{seat}.pem");
        await download.SaveAsAsync(file);
        await page.GetByLabel("Seat").SelectOptionAsync(new SelectOptionValue { Index = (int)seat });
        await page.GetByRole(AriaRole.Button, new() { Name = "Register the public key" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The key is registered")).ToBeVisibleAsync();
        return file;
    }

    private async Task HandInAsync(KeyHolderSeat seat, Dictionary<KeyHolderSeat, string> files, string said)
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync($"holder-{seat}", "/keys", "en");
        var page = visitor.Page;
        await page.Locator("td a").First.ClickAsync();
        if (seat == KeyHolderSeat.Chair)
        {
            var address = new Uri(page.Url).AbsolutePath;
            await visitor.LookAsync(address, "keys-urn");
            await page.GotoAsync(address + "?lang=en");
            await page.Locator("#key-file").SetInputFilesAsync(files[KeyHolderSeat.Auditor]);
            await page.Locator("#key-passphrase").FillAsync(Passphrase);
            await page.GetByRole(AriaRole.Button, new() { Name = "Open and hand in" }).ClickAsync();
            await Assertions.Expect(page.GetByText("the file is not this seat's key")).ToBeVisibleAsync();
        }

        await page.Locator("#key-file").SetInputFilesAsync(files[seat]);
        await page.Locator("#key-passphrase").FillAsync(Passphrase);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open and hand in" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice-good").First).ToContainTextAsync(said);
    }
}
