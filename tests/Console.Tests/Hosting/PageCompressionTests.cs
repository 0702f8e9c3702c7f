namespace ScoringPlatform.Console.Tests.Hosting;

public sealed class PageCompressionTests(ConsoleFixture console) : IClassFixture<ConsoleFixture>
{
    [Theory]
    [InlineData("same-origin", "br")]
    [InlineData("none", "br")]
    [InlineData("same-site", null)]
    [InlineData("cross-site", null)]
    [InlineData(null, null)]
    public async Task Page_ByWhoLedToIt_IsCompressedOnlyForItsOwnSite(string? site, string? expected)
    {
        using var answer = await GetAsync("/sign-in", site);

        Assert.Equal(expected, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task File_OfThePages_IsCompressedForEverybody()
    {
        using var answer = await GetAsync("/assets/console.js", null);

        Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    /// <summary>Two tokens of one session are two texts: their common part cannot be guessed letter by letter.</summary>
    [Fact]
    public async Task Token_OfTheSamePageAskedForTwice_IsAnother()
    {
        using var browser = await console.SignInAsync("expert");

        Assert.NotEqual(BrowserSession.Value(await browser.ReadAsync("/"), "_token"), BrowserSession.Value(await browser.ReadAsync("/"), "_token"));
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? site)
    {
        using var browser = console.NewSession();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        return await browser.Client.SendAsync(request);
    }
}
