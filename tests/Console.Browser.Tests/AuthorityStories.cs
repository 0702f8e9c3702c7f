using Microsoft.Playwright;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Security;

namespace ScoringPlatform.Console.Browser.Tests;

/// <summary>Sign-in by an authority that is, to the browser, another site: cookies and content policy hold on the way there and back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AuthorityStories(Chromium chromium) : IAsyncLifetime
{
    private TestIssuer issuer = null!;
    private TestPlatform platform = null!;

    public async Task InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        platform = await TestPlatform.StartAsync(settings: issuer.ConsoleSettings);
        issuer.SignIn.Register(platform.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await platform.AddAccountAsync("admin", Roles.Admin);
        await platform.AddAccountAsync("other-admin", Roles.Admin);
    }

    public async Task DisposeAsync()
    {
        await platform.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [BrowserFact]
    public async Task Administrator_SignsInByTheAuthorityWorksOnAfterTheSessionEndedAndLeaves()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, platform.Client.BaseAddress!);
        visitor.Expected.AddRange([new("localhost"), new("401")]);
        var page = visitor.Page;
        await visitor.LookAsync("/sign-in", "sign-in-authority");
        await visitor.LookAsync("/sign-in?problem=Unknown&to=/accounts", "sign-in-unknown");

        // Somebody without an account first, then, as somebody else, the administrator: to the page that was wanted.
        await page.GotoAsync("/accounts?lang=en");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await AnswerAsync(page, "newcomer");
        await Assertions.Expect(page.GetByText("You have no account here yet")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("code")).ToHaveTextAsync("newcomer");
        await visitor.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in as somebody else" }).ClickAsync();
        await AnswerAsync(page, "admin");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Accounts");

        // The session ends while a form is half filled in: it comes back, and counts after signing in on another page.
        await page.Locator("#field-subject").FillAsync("newcomer");
        await page.Locator("#field-displayName").FillAsync("示例新人");
        await visitor.Context.ClearCookiesAsync(new() { Name = "console-session" });
        await page.Locator("main form[method=post] button.primary").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Your session has ended");
        await visitor.AssertAccessibleAsync();
        await visitor.PictureAsync("session-ended");
        var beside = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Sign in on a new page" }).ClickAsync());
        await beside.GetByRole(AriaRole.Link, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(beside.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are signed in");
        await beside.CloseAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The account of 示例新人 was created.")).ToBeVisibleAsync();

        // Signing out ends both sessions: the authority asks again.
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByText("You are signed out.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Who are you?")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage page, string subject)
    {
        await page.GetByLabel("Who are you?").FillAsync(subject);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}
