using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Security;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>The console's sign-in against a real authority: code with PKCE, behind a proxy, in Production.</summary>
public sealed class AuthoritySignInTests(AuthoritySignInFixture fixture) : IClassFixture<AuthoritySignInFixture>
{
    private readonly TestSignIn authority = fixture.Issuer.SignIn;

    [Fact]
    public async Task SignIn_ForThePageThatWasWanted_LeadsThereAndNamesTheAccount()
    {
        using var browser = fixture.NewBrowser();
        var entrance = await browser.OpenAsync("/office?lang=en");
        Assert.Equal(WebBrowser.Outside + "/sign-in?to=%2Foffice%3Flang%3Den", entrance.Address);
        Assert.Contains("/sign-in/start?to=%2Foffice%3Flang%3Den", entrance.Text, StringComparison.Ordinal);

        var page = await browser.SignInAsync("office-1", "/sign-in/start?to=%2Foffice%3Flang%3Den");

        Assert.Equal((WebBrowser.Outside + "/office?lang=en", HttpStatusCode.OK), (page.Address, page.Status));
        Assert.Contains("示例 office-1", page.Text, StringComparison.Ordinal);
        Assert.Equal(WebBrowser.Outside + "/sign-in/callback", authority.Asked!["redirect_uri"]);
        Assert.Equal("S256", authority.Asked["code_challenge_method"]);
    }

    [Fact]
    public async Task SignIn_InEnglish_AsksTheAuthorityForEnglish()
    {
        using var browser = fixture.NewBrowser();
        await browser.OpenAsync("/sign-in?lang=en");

        await browser.OpenAsync("/sign-in/start");

        Assert.Equal("en-GB", authority.Asked!["ui_locales"]);
    }

    [Fact]
    public async Task SignIn_Cookies_AreForNoScriptAndNoOtherSite()
    {
        using var browser = fixture.NewBrowser();

        await browser.SignInAsync("office-1");

        var own = browser.Set.Where(cookie => cookie.Key != "issuer-session").ToList();
        Assert.Contains(own, cookie => cookie.Key == "console-session");
        Assert.Contains(own, cookie => cookie.Key.StartsWith(".AspNetCore.Correlation", StringComparison.Ordinal));
        Assert.All(own, cookie =>
        {
            Assert.True(cookie.Value.HttpOnly, cookie.Key);
            Assert.True(cookie.Value.Secure, cookie.Key);
            Assert.True(cookie.Value.SameSite is SameSiteMode.Lax or SameSiteMode.Strict, cookie.Key);
        });
    }

    [Fact]
    public async Task Callback_WithAStateThatWasNotGiven_IsRefused()
    {
        using var browser = fixture.NewBrowser();
        var back = await AtCallbackAsync(browser, "office-1");

        var page = await browser.OpenAsync(back.Replace("state=", "state=x", StringComparison.Ordinal));

        AssertRefused(browser, page, "Expired");
    }

    [Fact]
    public async Task Callback_InAnotherBrowser_IsRefused()
    {
        using var victim = fixture.NewBrowser();
        using var other = fixture.NewBrowser();
        var back = await AtCallbackAsync(victim, "office-1");

        AssertRefused(other, await other.OpenAsync(back), "Expired");
    }

    [Fact]
    public async Task Callback_ASecondTime_LeadsWhoIsSignedInOnAndNobodyElse()
    {
        using var browser = fixture.NewBrowser();
        var back = await AtCallbackAsync(browser, "office-1");
        await browser.OpenAsync(back);

        var again = await browser.OpenAsync(back);
        browser.Forget("console-session");

        Assert.Equal((WebBrowser.Outside + "/", HttpStatusCode.OK), (again.Address, again.Status));
        AssertRefused(browser, await browser.OpenAsync(back), "Expired");
    }

    [Fact]
    public async Task Callback_WithACodeThatHasLapsed_IsRefusedAndKeepsThePageThatWasWanted()
    {
        using var browser = fixture.NewBrowser();
        var back = await AtCallbackAsync(browser, "office-1", "/sign-in/start?to=%2Foffice");
        authority.ExpireCodes();

        var page = await browser.OpenAsync(back);

        AssertRefused(browser, page, "Expired");
        Assert.Contains("to=%2Foffice", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Somebody else's code does not fit the verifier that this browser's sign-in began with.</summary>
    [Fact]
    public async Task Callback_WithTheCodeOfAnotherSignIn_IsRefused()
    {
        using var browser = fixture.NewBrowser();
        using var other = fixture.NewBrowser();
        var own = await AtCallbackAsync(browser, "office-1");
        var foreign = await AtCallbackAsync(other, "admin-1");

        var page = await browser.OpenAsync(own.Replace(CodeOf(own), CodeOf(foreign), StringComparison.Ordinal));

        AssertRefused(browser, page, "Expired");
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("audience")]
    [InlineData("issuer")]
    [InlineData("expiry")]
    [InlineData("signature")]
    [InlineData("subject")]
    public async Task Callback_WithATokenThatIsNotWhatItMustBe_IsRefused(string wrong)
    {
        using var browser = fixture.NewBrowser();
        var back = await AtCallbackAsync(browser, "office-1");
        authority.Tamper = token => Spoil(token, wrong);

        var page = await browser.OpenAsync(back);
        authority.Tamper = null;

        AssertRefused(browser, page, "NotTrusted");
    }

    [Fact]
    public async Task SignIn_OfSomebodyWithoutAccount_SaysWhatToTellTheAdministrator()
    {
        using var browser = fixture.NewBrowser();

        var page = await browser.SignInAsync("newcomer-7");

        AssertRefused(browser, page, "Unknown");
        Assert.Contains("<code>newcomer-7</code>", page.Text, StringComparison.Ordinal);
        Assert.Contains("other=1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Way, address => address.Contains("newcomer-7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignIn_AsSomebodyElse_AsksTheAuthorityAgain()
    {
        using var browser = fixture.NewBrowser();
        await browser.SignInAsync("newcomer-8");

        var asked = await browser.OpenAsync("/sign-in/start?other=1");
        var page = await browser.AnswerAsync(asked, "office-1");

        Assert.Contains("示例 office-1", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_OfADisabledAccount_IsRefused()
    {
        await fixture.Platform.AddAccountAsync("left-1", Roles.Officer);
        await ChangeAsync("left-1", account => account.DisabledAt = TimeProvider.System.GetUtcNow().UtcDateTime);
        using var browser = fixture.NewBrowser();

        AssertRefused(browser, await browser.SignInAsync("left-1"), "Disabled");
    }

    [Fact]
    public async Task SignIn_BrokenOffAtTheAuthority_SaysSo()
    {
        using var browser = fixture.NewBrowser();
        var asked = await browser.OpenAsync("/sign-in/start");

        var page = await browser.PostAsync(asked, "/login", follow: true, ("cancel", "1"));

        AssertRefused(browser, page, "Cancelled");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task SignIn_AskedToLeadElsewhere_LeadsHome(string to)
    {
        using var browser = fixture.NewBrowser();

        var page = await browser.SignInAsync("office-1", "/sign-in/start?to=" + Uri.EscapeDataString(to));

        Assert.Equal(WebBrowser.Outside + "/", page.Address);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionHereAndAtTheAuthority()
    {
        using var browser = fixture.NewBrowser();
        var home = await browser.SignInAsync("office-1");

        var leaving = await browser.PostAsync(home, "/sign-out", follow: true);
        Assert.Contains("content=\"0;url=/sign-out/authority\"", leaving.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
        var page = await browser.OpenAsync("/sign-out/authority");

        Assert.Equal(WebBrowser.Outside + "/sign-in?ended=1", page.Address);
        Assert.Contains("您已退出。", page.Text, StringComparison.Ordinal);
        // The authority asks again who one is.
        Assert.Contains("Who are you?", (await browser.OpenAsync("/sign-in/start")).Text, StringComparison.Ordinal);
        // And whoever comes to that address without having signed out is led nowhere.
        Assert.Equal(WebBrowser.Outside + "/sign-in", (await browser.OpenAsync("/sign-out/authority")).Address);
    }

    [Theory]
    [InlineData("disabled", "Disabled")]
    [InlineData("role", "Changed")]
    [InlineData("gone", "Disabled")]
    public async Task Session_WhenTheAccountChanges_EndsAndSaysWhy(string change, string said)
    {
        var subject = "changing-" + change;
        await fixture.Platform.AddAccountAsync(subject, Roles.Officer);
        using var browser = fixture.NewBrowser();
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync(subject)).Status);

        await ChangeAsync(subject, account =>
        {
            account.DisabledAt = change == "disabled" ? TimeProvider.System.GetUtcNow().UtcDateTime : null;
            account.Roles.Clear();
            account.Roles.AddRange(change == "role" ? [new AccountRole { Role = Roles.Analyst }] : [new AccountRole { Role = Roles.Officer }]);
        });
        if (change == "gone")
        {
            await using var db = fixture.Platform.CreateContext();
            await db.AccountRoles.Where(role => role.Account.SubjectId == subject).ExecuteDeleteAsync();
            await db.Accounts.Where(account => account.SubjectId == subject).ExecuteDeleteAsync();
        }

        Forget();
        var page = await browser.OpenAsync("/office");

        Assert.Equal($"{WebBrowser.Outside}/sign-in?to=%2Foffice&over={said}", page.Address);
    }

    [Fact]
    public async Task SignIn_AfterTheAuthorityChangedItsKey_Succeeds()
    {
        await using var issuer = await TestIssuer.StartAsync();
        issuer.SignIn.Register(WebBrowser.Outside);
        await using var platform = await TestPlatform.StartAsync(settings: AuthoritySignInFixture.Settings(issuer));
        await platform.AddAccountAsync("office-1", Roles.Officer);
        using var before = new WebBrowser(platform.Client.BaseAddress!);
        await before.SignInAsync("office-1");

        issuer.Rotate();
        using var browser = new WebBrowser(platform.Client.BaseAddress!);
        var page = await browser.SignInAsync("office-1", "/sign-in/start?to=%2Foffice");

        Assert.Equal((WebBrowser.Outside + "/office", HttpStatusCode.OK), (page.Address, page.Status));
    }

    [Fact]
    public async Task SignIn_WhileTheAuthorityIsAway_SaysSoAndSucceedsAfterwards()
    {
        await using var issuer = await TestIssuer.StartAsync();
        issuer.SignIn.Register(WebBrowser.Outside);
        await using var platform = await TestPlatform.StartAsync(settings: AuthoritySignInFixture.Settings(issuer));
        await platform.AddAccountAsync("office-1", Roles.Officer);
        using var browser = new WebBrowser(platform.Client.BaseAddress!);

        issuer.IsAway = true;
        AssertRefused(browser, await browser.OpenAsync("/sign-in/start?to=%2Foffice"), "Away");
        issuer.IsAway = false;
        var back = await AtCallbackAsync(browser, "office-1");
        issuer.IsAway = true;
        AssertRefused(browser, await browser.OpenAsync(back), "Away");
        issuer.IsAway = false;
        var page = await browser.OpenAsync("/sign-in/start");
        Assert.Contains("示例 office-1", page.Text, StringComparison.Ordinal);
    }

    /// <summary>The address with code and state that the authority leads back to.</summary>
    private static async Task<string> AtCallbackAsync(WebBrowser browser, string subject, string start = "/sign-in/start")
    {
        var asked = await browser.OpenAsync(start);
        var authorize = await browser.AnswerAsync(asked, subject, follow: false);
        return (await browser.StepAsync(authorize.Next!)).Next!;
    }

    private static string CodeOf(string callback) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(callback).Query)["code"]!;

    /// <summary>A page that says what to do, and no session.</summary>
    private static void AssertRefused(WebBrowser browser, WebPage page, string problem)
    {
        Assert.StartsWith($"{WebBrowser.Outside}/sign-in?problem={problem}", page.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("role=\"alert\"", page.Text, StringComparison.Ordinal);
        Assert.False(browser.HasSession);
    }

    private static void Spoil(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor token, string wrong)
    {
        switch (wrong)
        {
            case "nonce":
                token.Claims["nonce"] = "another";
                break;
            case "audience":
                token.Audience = "another";
                break;
            case "issuer":
                token.Issuer = "https://elsewhere.example";
                break;
            case "expiry":
                (token.IssuedAt, token.NotBefore, token.Expires) = (token.IssuedAt?.AddHours(-2), token.NotBefore?.AddHours(-2), token.Expires?.AddHours(-2));
                break;
            case "signature":
                token.SigningCredentials = null;
                break;
            default:
                token.Claims.Remove("sub");
                break;
        }
    }

    private async Task ChangeAsync(string subject, Action<Account> change)
    {
        await using var db = fixture.Platform.CreateContext();
        var account = await db.Accounts.Include(found => found.Roles).SingleAsync(found => found.SubjectId == subject);
        change(account);
        await db.SaveChangesAsync();
        Forget();
    }

    /// <summary>What is known of accounts for a few seconds is looked up anew.</summary>
    private void Forget() => ((MemoryCache)fixture.Platform.Services.GetRequiredService<IMemoryCache>()).Clear();
}
