using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>From an error that a caller reports to the line of the log that says why.</summary>
public sealed class CorrelationTests
{
    private const string TraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task Failure_OfAField_IsLoggedUnderTheIdThatTheCallerGot()
    {
        using var capture = new LogCapture();
        await using var platform = await StartAsync(capture);
        using var auditor = await platform.SignInAsync("auditor", Roles.Auditor);
        await ExecuteAsync(platform, "DROP TABLE [AuditEntries]");

        using var response = await PostAsync(auditor, "{ auditEntries { nodes { action } } }");
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal("INTERNAL_ERROR", error.GetProperty("code").GetString());
        Assert.Equal(TraceId, error.GetProperty("correlationId").GetString());
        var line = Assert.Single(capture.Lines, line => line.EventId == LogEvents.OperationFailed);
        Assert.Contains($"TraceId:{TraceId}", line.Scopes, StringComparison.Ordinal);
        Assert.StartsWith("auditEntries failed: ", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no such table", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OutsideGraphQL_IsLoggedUnderTheIdThatTheCallerGot()
    {
        using var capture = new LogCapture();
        await using var platform = await StartAsync(capture);
        using var auditor = await platform.SignInAsync("auditor", Roles.Auditor);
        await ExecuteAsync(platform, "DROP TABLE [StoredFiles]");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/files/1") { Headers = { { "traceparent", $"00-{TraceId}-00f067aa0ba902b7-00" } } };
        using var response = await auditor.SendAsync(request);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("INTERNAL_ERROR", error.GetProperty("code").GetString());
        Assert.Equal(TraceId, error.GetProperty("correlationId").GetString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var line = Assert.Single(capture.Lines, line => line.EventId == LogEvents.RequestFailed);
        Assert.Contains($"TraceId:{TraceId}", line.Scopes, StringComparison.Ordinal);
        Assert.StartsWith("A request to /files/{id:int} failed: ", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_OfADocument_CarriesTheId()
    {
        await using var platform = await TestPlatform.StartAsync();

        using var response = await PostAsync(platform.Client, "{ nothing }");
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];

        Assert.Equal(TraceId, error.GetProperty("extensions").GetProperty("correlationId").GetString());
    }

    private static Task<TestPlatform> StartAsync(LogCapture capture) =>
        TestPlatform.StartAsync(extend: builder => builder.Logging.AddProvider(capture), settings: ["--Jobs:Enabled", "false"]);

    private static async Task ExecuteAsync(TestPlatform platform, string statement)
    {
        await using var context = platform.CreateContext();
        await context.Database.ExecuteSqlRawAsync(statement);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("traceparent", $"00-{TraceId}-00f067aa0ba902b7-00");
        return await client.SendAsync(request);
    }
}
