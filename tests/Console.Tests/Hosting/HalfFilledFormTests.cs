using System.Net;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Console.Tests.Hosting;

/// <summary>A session that ends while a form is filled in: nothing typed is lost, and nobody else's hand sends it.</summary>
public sealed class HalfFilledFormTests : IAsyncLifetime
{
    private static readonly (string Name, string Value)[] Typed = [("subject", "typed-1"), ("displayName", "示例 <b>&\"新人"), ("roles", "ANALYST"), ("roles", "OFFICER")];

    private TestPlatform platform = null!;

    public async Task InitializeAsync()
    {
        platform = await TestPlatform.StartAsync();
        await platform.AddAccountAsync("admin", Roles.Admin);
        await platform.AddAccountAsync("admin-2", Roles.Admin);
    }

    public async Task DisposeAsync() => await platform.DisposeAsync();

    [Fact]
    public async Task Form_SentAfterTheSessionEnded_ComesBackWholeAndCountsOnceSignedInAgain()
    {
        using var browser = new WebBrowser(platform.Client.BaseAddress!);
        await PickAsync(browser, "admin");
        var form = await browser.OpenAsync("/accounts?lang=en");
        browser.Forget("console-session");

        var ended = await browser.PostAsync(form, "/accounts?lang=en", follow: true, Typed);

        Assert.Equal(HttpStatusCode.Unauthorized, ended.Status);
        Assert.Contains("Your session has ended", ended.Text, StringComparison.Ordinal);
        Assert.Equal("示例 <b>&\"新人", HiddenValue(ended, "displayName"));
        Assert.Equal(2, ended.Text.Split("name=\"roles\"").Length - 1);
        Assert.Contains("href=\"/sign-in?to=%2Fsign-in%2Fdone\"", ended.Text, StringComparison.Ordinal);

        await PickAsync(browser, "admin");
        Assert.Contains("You are signed in", (await browser.OpenAsync("/sign-in/done?lang=en")).Text, StringComparison.Ordinal);
        var done = await browser.PostAsync(ended, "/accounts?lang=en", follow: false, Typed);

        Assert.Equal((HttpStatusCode.SeeOther, WebBrowser.Outside + "/accounts/typed-1"), (done.Status, done.Next));
    }

    [Fact]
    public async Task Form_OfAnotherPersonsSession_IsNotTakenAndShowsWhatWasTyped()
    {
        using var browser = new WebBrowser(platform.Client.BaseAddress!);
        await PickAsync(browser, "admin");
        var form = await browser.OpenAsync("/accounts?lang=en");
        browser.Forget("console-session");
        await PickAsync(browser, "admin-2");

        var refused = await browser.PostAsync(form, "/accounts?lang=en", follow: true, Typed);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("The form is out of date", refused.Text, StringComparison.Ordinal);
        Assert.Contains("typed-1", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_FromAnotherSite_ShowsNothingOfIt()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = platform.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await client.PostAsync("/accounts", new FormUrlEncodedContent([new("subject", "planted")]));

        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Autosave_AfterTheSessionEnded_IsToldSo()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = platform.Client.BaseAddress };
        client.DefaultRequestHeaders.Add("X-Autosave", "1");

        using var answer = await client.PostAsync("/accounts", new FormUrlEncodedContent([new("subject", "x")]));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    private static async Task PickAsync(WebBrowser browser, string subject)
    {
        var entrance = await browser.OpenAsync("/sign-in");
        var home = await browser.PostAsync(entrance, "/sign-in/demonstration", follow: true, ("subject", subject));
        Assert.Contains($"示例 {subject}", home.Text, StringComparison.Ordinal);
    }

    private static string HiddenValue(WebPage page, string name)
    {
        const string Between = "\" value=\"";
        var from = page.Text.IndexOf($"name=\"{name}{Between}", StringComparison.Ordinal) + $"name=\"{name}{Between}".Length;
        return WebUtility.HtmlDecode(page.Text[from..page.Text.IndexOf('"', from)]);
    }
}
