using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Telemetry;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Tests.Hosting;

/// <summary>
/// Redis goes and comes back under a live subscription: the stream stays open, and hears again without anybody's doing. Who begins to
/// listen meanwhile is asked to come again.
/// </summary>
public sealed class RedisAwayTests
{
    private const int Job = 7;

    /// <summary>There is no such job: what is heard is the event itself.</summary>
    private const string Event = """data: {"data":{"onJobProgress":null}}""";

    private const string Document = "subscription($job: ID!) { onJobProgress(jobId: $job) { id } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [RedisFact]
    public async Task Subscription_RedisGoesAndComesBack_HearsAgain()
    {
        var redis = RedisProcess.Start();
        using var log = new LogCapture();
        await using var platform = await TestPlatform.StartAsync(
            extend: builder => builder.Logging.AddProvider(log), settings: ["--Subscriptions:Redis", $"127.0.0.1:{redis.Port}", "--Jobs:Enabled", "false"]);
        using var client = await platform.SignInAsync("analyst", Roles.Analyst);
        using var answer = await SubscribeAsync(client);
        var heard = Listen(answer);
        var connection = platform.Services.GetRequiredService<IConnectionMultiplexer>();
        await UntilAsync(() => Task.FromResult(connection.IsConnected));
        await UntilAsync(async () => (await connection.GetServers()[0].SubscriptionChannelsAsync())
            .Any(channel => channel.ToString().StartsWith("scoring-platform:", StringComparison.Ordinal)));

        await TellAsync(platform);
        Assert.Equal(Event, await NextAsync(heard));

        redis.Dispose();
        await UntilAsync(() => Task.FromResult(!connection.IsConnected));
        await TellAsync(platform);
        using var query = await client.PostAsJsonAsync("/graphql", new { query = "{ cycles { totalCount } }" });
        Assert.StartsWith("""{"data":{"cycles":""", await query.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var late = await SubscribeAsync(client);
        Assert.Contains("\"code\":\"RETRYABLE\"", await NextAsync(Listen(late)), StringComparison.Ordinal);
        Assert.False(heard.TryRead(out _));
        await UntilAsync(() => Task.FromResult(log.Lines.Any(line => line.EventId == LogEvents.SubscriptionsAway)));

        using var back = RedisProcess.StartAgain(redis.Port);
        await UntilAsync(async () =>
        {
            await TellAsync(platform);
            return heard.TryPeek(out _);
        });
        Assert.Equal(Event, await NextAsync(heard));
    }

    private static async Task TellAsync(TestPlatform platform)
    {
        foreach (var observer in platform.Services.GetServices<IJobObserver>())
        {
            await observer.JobChangedAsync(Job, default);
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await condition())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        var job = Convert.ToBase64String(Encoding.UTF8.GetBytes($"Job:{Job}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Document, variables = new { job } }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return (await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
    }

    /// <summary>What the stream brings, as it comes.</summary>
    private static ChannelReader<string> Listen(HttpResponseMessage answer)
    {
        var heard = Channel.CreateUnbounded<string>();
        _ = Task.Run(async () =>
        {
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
            try
            {
                while (await lines.ReadLineAsync() is { } line)
                {
                    if (line.StartsWith("data: {", StringComparison.Ordinal))
                    {
                        heard.Writer.TryWrite(line);
                    }
                }
            }
            finally
            {
                heard.Writer.Complete();
            }
        });
        return heard.Reader;
    }

    private static async Task<string> NextAsync(ChannelReader<string> heard) => await heard.ReadAsync().AsTask().WaitAsync(Patience);
}
