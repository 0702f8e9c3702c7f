using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>The privacy officer's desk, and an account that is made to stand for an expert.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrivacyStories(Chromium chromium) : IAsyncLifetime
{
    private const string Number = "11010519491231002X";

    private ConsoleYear year = null!;

    public async Task InitializeAsync()
    {
        year = await ConsoleYear.StartAsync(YearStage.Accepting);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = year.Year.Get<IIdNumberProtector>().Protect(number);
        var applicant = await year.Year.ApplicantOfAsync(0);
        await year.Year.WithAsync(db => db.Applicants.Where(one => one.Id == applicant).ExecuteUpdateAsync(one => one
            .SetProperty(row => row.IdNumberHash, stored.Hash)
            .SetProperty(row => row.IdNumberCipher, stored.Cipher)
            .SetProperty(row => row.IdNumberMasked, stored.LastFour)));
    }

    public async Task DisposeAsync() => await year.DisposeAsync();

    [BrowserFact]
    public async Task PrivacyOfficer_FindsAPersonShowsTheNumberGivesACopyAndErases()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("privacy_officer", "/privacy", "en");
        var page = visitor.Page;
        await visitor.LookAsync("/privacy", "privacy");
        await visitor.LookAsync("/privacy/retention", "privacy-retention");
        await page.GotoAsync("/my-data");
        await visitor.AssertAccessibleAsync();
        await page.GotoAsync("/privacy?lang=en");
        await page.Locator("#field-idNumber").FillAsync(Number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("td .mono")).ToHaveTextAsync("**************002X");
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("privacy-found");
        await page.Locator("td a").ClickAsync();
        var address = new Uri(page.Url).AbsolutePath;
        await visitor.LookAsync(address, "privacy-person");

        await page.GotoAsync(address + "?lang=en");
        await page.Locator("#field-reason-reveal").FillAsync("Request 7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".facts .mono")).ToHaveTextAsync(Number);
        await visitor.AssertAccessibleAsync();

        await page.GotoAsync(address + "?lang=en");
        await page.Locator("#field-reason-export").FillAsync("Request 7");
        var copy = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download as data" }).ClickAsync());
        Assert.Equal("personal-data.json", copy.SuggestedFilename);

        await page.GetByText("Erase…").ClickAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("privacy-erase");
        await page.Locator("#field-reason-erase").FillAsync("Request 7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Erase what is held of" }).ClickAsync();
        await Assertions.Expect(page.GetByText("What was held of the person is erased")).ToBeVisibleAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("privacy-erased");
    }

    [BrowserFact]
    public async Task Administrator_MakesAnAccountStandForAnExpertAndDisablesIt()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, year.Address);
        await visitor.SignInAsync("admin", "/accounts", "en");
        var page = visitor.Page;
        await visitor.LookAsync("/accounts", "accounts");
        await page.GotoAsync("/accounts/analyst?lang=en");
        await page.GetByText("Change whom it stands for…").ClickAsync();
        await page.Locator("#field-expertCode").FillAsync("nobody");
        await page.Locator("#field-reason-link").FillAsync("Appointment 3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save whom it stands for" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("check the number");
        visitor.Expected.Add(new("422"));
        await visitor.AssertAccessibleAsync();

        await Assertions.Expect(page.Locator("#field-reason-link")).ToHaveValueAsync("Appointment 3");
        await page.Locator("#field-expertCode").FillAsync("");
        await page.Locator("#field-employerCode").FillAsync(await year.Year.WithAsync(db => db.Employers.OrderBy(one => one.Id).Select(one => one.Code).FirstAsync()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save whom it stands for" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Whom the account stands for was changed.")).ToBeVisibleAsync();
        await page.GetByText("Disable the account…").ClickAsync();
        await page.Locator("#field-reason-state").FillAsync("Left");
        await page.GetByRole(AriaRole.Button, new() { Name = "Disable the account" }).ClickAsync();
        await Assertions.Expect(page.GetByText("it cannot sign in", new() { Exact = false })).ToBeVisibleAsync();
        await visitor.LookAsync("/accounts/analyst", "account");
    }
}
