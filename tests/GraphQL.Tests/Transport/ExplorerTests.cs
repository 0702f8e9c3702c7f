using System.Net;
using ScoringPlatform.GraphQL.Protection;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class ExplorerTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task Page_ForBrowsers_HoldsNoScriptAndNamesItsFiles()
    {
        using var response = await server.GetAsync("", Browser);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("src=\"/graphql/explorer/explorer.js\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/graphql/explorer/explorer.css\"", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]* src=)|<style|\\son[a-z]+=|style=|https?://", page);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/explorer/explorer.js", "text/javascript; charset=utf-8")]
    [InlineData("/explorer/explorer.css", "text/css; charset=utf-8")]
    public async Task File_OfThePage_IsServed(string path, string type)
    {
        using var response = await server.GetAsync(path);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.DoesNotMatch("https?://", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/explorer/explorer.html")]
    [InlineData("/explorer/other.js")]
    public async Task File_Unknown_Is404(string path)
    {
        using var response = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Page_SwitchedOff_IsNotServed()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyServerOptions(o => o.EnableExplorer = false)));
        using var page = await running.Server.GetAsync("", Browser);
        using var file = await running.Server.GetAsync("/explorer/explorer.js");

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Schema_AsText_IsServedToThoseWhoMaySeeIt()
    {
        await using var closed = new RunningServer(await EchoServer.StartAsync(b => b.DisableIntrospection()));
        using var open = await server.GetAsync("/schema.graphql");
        using var refused = await closed.Server.GetAsync("/schema.graphql");

        Assert.StartsWith("schema {", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }
}
