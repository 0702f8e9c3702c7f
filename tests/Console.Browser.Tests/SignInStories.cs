using Microsoft.Playwright;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Console.Tests;

namespace ScoringPlatform.Console.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class SignInStories(Chromium chromium, ConsoleFixture console) : IClassFixture<ConsoleFixture>
{
    [BrowserFact]
    public async Task SignInPage_InBothLanguagesAndWidths_IsAccessible()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, console.Platform.Client.BaseAddress!);

        await visitor.LookAsync("/sign-in", "sign-in");
    }

    [BrowserFact]
    public async Task Officer_SignsInSwitchesTheLanguageAndLeaves_ByKeyboard()
    {
        await using var visitor = await Visitor.ComeAsync(chromium.Browser, console.Platform.Client.BaseAddress!);
        await visitor.SignInAsync("officer");
        var page = visitor.Page;

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("跳到正文");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My desk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("You are signed out.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Home_OfEveryRole_IsAccessible()
    {
        foreach (var role in Roles.All)
        {
            await using var visitor = await Visitor.ComeAsync(chromium.Browser, console.Platform.Client.BaseAddress!, width: 375);
            await visitor.SignInAsync(role.ToLowerInvariant());

            await visitor.AssertAccessibleAsync();
        }
    }
}
