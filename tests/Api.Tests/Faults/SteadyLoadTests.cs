using System.Net.Http.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>
/// Steady load keeps memory flat: after a warm-up, what stays alive does not grow with the number of requests. How many a
/// round: <c>STEADY_REQUESTS</c>.
/// </summary>
public sealed class SteadyLoadTests(ITestOutputHelper output)
{
    private const int Rounds = 3;

    private static readonly int Requests = Sizes.Of("STEADY_REQUESTS", 400);

    [Fact]
    public async Task Requests_RoundAfterRound_LeaveNothingBehind()
    {
        await using var platform = await TestPlatform.StartAsync();
        using var client = await platform.SignInAsync("officer", Roles.Officer);
        var alive = new List<long>();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var number = 0; number < Requests; number++)
            {
                var query = $"query Q{number % 20} {{ cycles(first: 5) {{ nodes {{ year name }} }} }}";
                using var answer = await client.PostAsJsonAsync("/graphql", new { query });
                answer.EnsureSuccessStatusCode();
            }

            alive.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        output.WriteLine($"alive after rounds of {Requests} requests: {string.Join(", ", alive.Select(bytes => $"{bytes / 1_048_576.0:0.0} MB"))}");

        // The first round warms up. A request that kept four kilobytes would keep 4.8 MB in the three rounds after it.
        Assert.InRange(alive[^1] - alive[0], long.MinValue, (long)Rounds * Requests * 4096);
    }
}
