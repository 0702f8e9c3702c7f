using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Security;

namespace ScoringPlatform.Api.Tests.Network;

/// <summary>What a stranger on the network meets.</summary>
public sealed class NetworkTests(AuthorityFixture fixture) : IClassFixture<AuthorityFixture>
{
    private const string Origin = "https://desk.example.org";

    private readonly HttpClient client = fixture.Platform.Client;

    [Fact]
    public async Task Answer_Always_CarriesTheSecurityHeadersAndNoBanner()
    {
        using var response = await client.GetAsync("/health/live");

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task Preflight_ByDefault_AllowsNoOrigin()
    {
        using var response = await PreflightAsync(client, Origin);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Preflight_OfAnAllowedOrigin_AllowsThatOriginAlone()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Network:AllowedOrigins:0", Origin]);
        using var allowed = await PreflightAsync(platform.Client, Origin);
        using var other = await PreflightAsync(platform.Client, "https://elsewhere.example");

        Assert.Equal(Origin, Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(allowed.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Request_BodyOverTheLimit_IsRefused()
    {
        using var body = new StringContent($$"""{"query":"{ __typename }","extra":"{{new string('x', 300 * 1024)}}"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Request_BeyondTheBurst_IsRefusedUntilTheBucketFills()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Network:RequestsPerSecond", "1", "--Network:RequestBurst", "3"]);
        using var other = await platform.SignInAsync("analyst-1", Roles.Analyst);

        // Three tokens are in the bucket; one more may drip in while the six requests run.
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await AskAsync(platform.Client);
            answers.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal("TOO_MANY_REQUESTS", await CodeAsync(response));
                Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
            }
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], answers.Take(3));
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        using var healthy = await platform.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, healthy.StatusCode);
        using var own = await AskAsync(other);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }

    [Fact]
    public async Task ForwardedAddress_FromNoTrustedProxy_IsIgnored()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Network:RequestsPerSecond", "1", "--Network:RequestBurst", "2"]);

        Assert.Contains(HttpStatusCode.TooManyRequests, await AskFromManyAddressesAsync(platform.Client));
    }

    [Fact]
    public async Task ForwardedAddress_FromATrustedProxy_IsTheCaller()
    {
        await using var platform = await TestPlatform.StartAsync(settings:
            ["--Network:RequestsPerSecond", "1", "--Network:RequestBurst", "2", "--Network:TrustedProxies:0", "127.0.0.1"]);

        Assert.All(await AskFromManyAddressesAsync(platform.Client), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    /// <summary>Twelve requests, each said to come from an address of its own: six times what one address may send.</summary>
    private static async Task<List<HttpStatusCode>> AskFromManyAddressesAsync(HttpClient client)
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 1; i <= 12; i++)
        {
            using var response = await AskAsync(client, $"203.0.113.{i}");
            answers.Add(response.StatusCode);
        }

        return answers;
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PreflightAsync(HttpClient client, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        return await client.SendAsync(request);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
