using System.Net;
using System.Net.Http.Json;

namespace ScoringPlatform.Console.Tests.Hosting;

public sealed class SessionTests(ConsoleFixture console) : IClassFixture<ConsoleFixture>
{
    [Fact]
    public async Task Home_SignedOut_LeadsToTheSignInPage()
    {
        using var browser = console.NewSession();

        using var answer = await browser.Client.GetAsync("/");

        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Home_SignedIn_ShowsTheNameAndTheDesks()
    {
        using var browser = await console.SignInAsync("expert");

        var page = await browser.ReadAsync("/");

        Assert.Contains("示例 expert", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/expert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/keys\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphQL_WithTheCookieAlone_KnowsNobody()
    {
        using var browser = await console.SignInAsync("officer");

        using var answer = await browser.Client.PostAsJsonAsync("/graphql", new { query = "{ cycles { nodes { year } } }" });

        Assert.Contains("AUTH_NOT_AUTHENTICATED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOut_ByItsForm_EndsTheSession()
    {
        using var browser = await console.SignInAsync("expert");
        var page = await browser.ReadAsync("/");

        using var answer = await browser.PostAsync(page, "/sign-out");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var after = await browser.Client.GetAsync("/");
        Assert.Equal("/sign-in", after.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SignOut_FromElsewhere_IsIgnored()
    {
        using var browser = await console.SignInAsync("expert");

        using var answer = await browser.Client.PostAsync("/sign-out", new FormUrlEncodedContent([]));

        using var after = await browser.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task SignIn_AskedToLeadElsewhere_LeadsHome(string to)
    {
        using var browser = console.NewSession();
        var page = await browser.ReadAsync("/sign-in");

        using var answer = await browser.PostAsync(page, "/sign-in/demonstration?to=" + Uri.EscapeDataString(to), ("subject", "expert"));

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Page_Headers_LetNothingInFromElsewhere()
    {
        using var browser = console.NewSession();

        using var answer = await browser.Client.GetAsync("/sign-in");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
