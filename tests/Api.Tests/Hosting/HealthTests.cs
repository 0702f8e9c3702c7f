using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>What a load balancer and an operator read of a node.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task Ready_OfASoundPlatform_NamesItsChecks()
    {
        await using var platform = await TestPlatform.StartAsync();

        var answer = await HealthyAsync(platform);

        Assert.Equal(["database", "quartz-scheduler"], answer.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order());
    }

    [Fact]
    public async Task Ready_WhereAMigrationIsMissing_SaysSoAndLiveStaysUp()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Jobs:Enabled", "false"]);
        await using var db = platform.CreateContext();
        var last = (await db.Database.GetAppliedMigrationsAsync()).Last();
        await db.Database.ExecuteSqlAsync($"DELETE FROM [__EFMigrationsHistory] WHERE [MigrationId] = {last}");

        var (status, answer) = await ReadAsync(platform, "/health/ready");
        var (live, _) = await ReadAsync(platform, "/health/live");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (status, live));
        Assert.Equal("The database lacks migrations of this version: run the command migrate.", ReasonOf(answer, "database"));
    }

    [RedisFact]
    public async Task Ready_WhereRedisGoes_IsDegradedAndStillReady()
    {
        var redis = RedisProcess.Start();
        await using var platform = await TestPlatform.StartAsync(
            settings: ["--Subscriptions:Redis", $"127.0.0.1:{redis.Port}", "--Jobs:Enabled", "false"]);
        await HealthyAsync(platform);

        redis.Dispose();
        var (status, answer) = await ReadAsync(platform, "/health/ready");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Degraded", answer.GetProperty("status").GetString());
        Assert.StartsWith("Redis does not answer:", ReasonOf(answer, "redis"), StringComparison.Ordinal);
    }

    /// <summary>Scheduler and connections need a moment after the start.</summary>
    private static async Task<JsonElement> HealthyAsync(TestPlatform platform)
    {
        for (var tries = 0; tries < 2_000; tries++)
        {
            var (_, answer) = await ReadAsync(platform, "/health/ready");
            if (answer.GetProperty("status").GetString() == "Healthy")
            {
                return answer;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The platform never said that it is healthy.");
    }

    private static string? ReasonOf(JsonElement answer, string check) =>
        answer.GetProperty("checks").GetProperty(check).GetProperty("reason").GetString();

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> ReadAsync(TestPlatform platform, string path)
    {
        using var response = await platform.Client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType == "application/json"
            ? await response.Content.ReadFromJsonAsync<JsonElement>()
            : default);
    }
}
