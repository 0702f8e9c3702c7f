using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ScoringPlatform.Api.Network;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Network;

/// <summary>What one caller may use of what operations cost.</summary>
public sealed class OperationLimitTests
{
    private const string Page = "{ cycles(first: 50) { nodes { year } } }";

    [Fact]
    public async Task Cost_BeyondTheBurst_IsRefusedForThatCallerAlone()
    {
        var cost = await CostAsync();
        await using var platform = await TestPlatform.StartAsync(settings: ["--Network:CostPerSecond", "1", "--Network:CostBurst", $"{2 * cost}"]);
        using var first = await platform.SignInAsync("analyst-1", Roles.Analyst);
        using var second = await platform.SignInAsync("analyst-2", Roles.Analyst);

        // The bucket holds two pages; what drips in meanwhile is far from a third.
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(first)).Status);
        var (status, code, wait) = await AskAsync(first);

        Assert.Equal((HttpStatusCode.TooManyRequests, "TOO_MANY_REQUESTS"), (status, code));
        Assert.InRange(wait!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(cost));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(second)).Status);
    }

    [Fact]
    public async Task SensitiveMutation_TooOften_IsRefusedBeforeItRuns()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Network:SensitivePerMinute", "2"]);
        using var admin = await platform.SignInAsync("admin", Roles.Admin);

        var codes = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            codes.Add((await AskAsync(admin, $$"""mutation { createAccount(input: { subject: "a{{i}}", displayName: "示例", roles: ["ANALYST"] }) { errors { __typename } } }""")).Code);
        }

        Assert.Equal("TOO_MANY_REQUESTS", codes[2]);
        Assert.DoesNotContain("TOO_MANY_REQUESTS", codes.Take(2));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(admin)).Status);
    }

    [Fact]
    public async Task SensitiveMutation_BesideAnother_IsRefused()
    {
        await using var platform = await TestPlatform.StartAsync();

        var (_, code, _) = await AskAsync(
            platform.Client,
            "mutation { a: revealIdNumber(input: { applicantId: \"QQ==\", reason: \"x\" }) { __typename } b: revealIdNumber(input: { applicantId: \"QQ==\", reason: \"x\" }) { __typename } }");

        Assert.Equal("DOCUMENT_LIMIT_EXCEEDED", code);
    }

    [Fact]
    public async Task SensitiveMutations_AreAllInTheSchema()
    {
        await using var year = await ReviewYear.StartAsync();
        var schema = await year.SendAsync(year.Office, "{ __schema { mutationType { fields { name } } } }");
        var fields = schema.At("__schema.mutationType.fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!);

        Assert.Empty(SensitiveMutations.All.Except(fields));
    }

    private static async Task<int> CostAsync()
    {
        await using var platform = await TestPlatform.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Page }) };
        request.Headers.Add("GraphQL-Cost", "validate");
        using var response = await platform.Client.SendAsync(request);
        var cost = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("extensions").GetProperty("operationCost");
        return (int)Math.Ceiling(cost.GetProperty("fieldCost").GetDouble() + cost.GetProperty("typeCost").GetDouble());
    }

    private static async Task<(HttpStatusCode Status, string? Code, TimeSpan? Wait)> AskAsync(HttpClient client, string query = Page)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        var code = answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
        return (response.StatusCode, code, response.Headers.RetryAfter?.Delta);
    }
}
