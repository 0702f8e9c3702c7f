using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Hosting;

public sealed class SubscriptionServicesTests
{
    private const string Document = "subscription($job: ID!) { onJobProgress(jobId: $job) { id } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [RedisFact]
    public async Task Event_OfOneNode_ReachesSubscribersOfAnother()
    {
        using var redis = RedisProcess.Start();
        string[] settings = ["--Subscriptions:Redis", $"127.0.0.1:{redis.Port}", "--Jobs:Enabled", "false"];
        await using var here = await TestPlatform.StartAsync(settings: settings);
        await using var there = await TestPlatform.StartAsync(settings: settings);
        using var client = await there.SignInAsync("analyst", Roles.Analyst);
        using var answer = await SubscribeAsync(client, jobId: 7);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());

        var first = FirstEventAsync(events);
        while (!first.IsCompleted)
        {
            foreach (var observer in here.Services.GetServices<IJobObserver>())
            {
                await observer.JobChangedAsync(7, default);
            }

            await Task.WhenAny(first, Task.Delay(100));
        }

        // The other node's database has no such job: it is the event that came, not the record.
        Assert.Equal("""data: {"data":{"onJobProgress":null}}""", await first.WaitAsync(Patience));
    }

    [Fact]
    public async Task EventStream_WhoseTokenExpires_Ends()
    {
        await using var platform = await TestPlatform.StartAsync(settings: ["--Jobs:Enabled", "false"]);
        await platform.AddAccountAsync("brief", Roles.Analyst);
        using var client = platform.ClientWith(platform.Services.GetRequiredService<DemonstrationTokens>().Issue("brief", TimeSpan.FromSeconds(5)));
        using var answer = await SubscribeAsync(client, jobId: 7);

        var whole = await answer.Content.ReadAsStringAsync().WaitAsync(Patience);

        Assert.StartsWith(":", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("complete", whole, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client, int jobId)
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes($"Job:{jobId}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = Document, variables = new { job = id } }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return (await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).EnsureSuccessStatusCode();
    }

    private static async Task<string?> FirstEventAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith("data: {", StringComparison.Ordinal));

        return line;
    }
}
