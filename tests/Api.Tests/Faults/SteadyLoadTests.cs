using System.Net.Http.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// Steady load keeps memory flat: after a warm-up, what stays alive does not grow with the number of requests. How many a
/// round: <c>STEADY_REQUESTS</c>.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class SteadyLoadTests(ITestOutputHelper output)
{
    /// <summary>A request that keeps four kilobytes keeps them in every round, and every round is then over this.</summary>
    private const int BytesOfARequest = 4096;

    private const int MostRounds = 12;

    private static readonly int Requests = Sizes.Of("STEADY_REQUESTS", 400);

    /// <summary>Caches fill and buffers grow now and then, by steps: two rounds in a row that add less than a leak must add show that there is none.</summary>
    [Fact]
    public async Task Requests_RoundAfterRound_LeaveNothingBehind()
    {
        await using var platform = await TestPlatform.StartAsync();
        using var client = await platform.SignInAsync("officer", Roles.Officer);
        await RoundAsync(client);
        var alive = new List<long> { GC.GetTotalMemory(forceFullCollection: true) };
        for (var round = 1; round <= MostRounds && !IsFlat(alive); round++)
        {
            await RoundAsync(client);
            alive.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        var sizes = string.Join(", ", alive.Select(bytes => $"{bytes / 1_048_576.0:0.0} MB"));
        output.WriteLine($"alive after rounds of {Requests} requests: {sizes}");
        Assert.True(IsFlat(alive), $"alive after rounds of {Requests} requests: {sizes}");
    }

    private static bool IsFlat(List<long> alive) => alive.Count > 2 && alive[^1] - alive[^3] < 2L * Requests * BytesOfARequest;

    private static async Task RoundAsync(HttpClient client)
    {
        for (var number = 0; number < Requests; number++)
        {
            var query = $"query Q{number % 20} {{ cycles(first: 5) {{ nodes {{ year name }} }} }}";
            using var answer = await client.PostAsJsonAsync("/graphql", new { query });
            answer.EnsureSuccessStatusCode();
        }
    }
}
