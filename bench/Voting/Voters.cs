using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Bench.Voting;

/// <summary>The members, some at a time, each sending all of the own votes in batches.</summary>
internal sealed class Voters(Election election, Uri address, int batch, int connections = 8)
{
    private const string Document =
        "mutation($roundId: ID!, $votes: [VoteInput!]!) { castVotes(input: { roundId: $roundId, votes: $votes }) "
        + "{ receipt { signature votes { tracker } } errors { __typename } } }";

    private static readonly string[] Choices = ["YES", "NO", "ABSTAIN"];

    private readonly ConcurrentBag<double> milliseconds = [];
    private readonly ConcurrentBag<(string Choice, double Milliseconds)> single = [];

    /// <summary>What each vote took that was sent alone, with its choice.</summary>
    public IReadOnlyCollection<(string Choice, double Milliseconds)> Single => single;

    public async Task<Latencies> CastAsync()
    {
        var waiting = new ConcurrentQueue<string>(election.Tokens);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            using var client = new HttpClient { BaseAddress = address };
            while (waiting.TryDequeue(out var token))
            {
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                foreach (var part in election.Applications.Chunk(batch))
                {
                    await SendAsync(client, part);
                }
            }
        }));
        return new Latencies(Stopwatch.GetElapsedTime(start), [.. milliseconds.Order()]);
    }

    private async Task SendAsync(HttpClient client, int[] applications)
    {
        var votes = applications.Select(id => new
        {
            applicationId = NodeId("Application", id),
            choice = Choices[RandomNumberGenerator.GetInt32(Choices.Length)],
            secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        }).ToList();
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsJsonAsync(
            "/graphql", new { query = Document, variables = new { roundId = NodeId("VotingRound", election.Round), votes } });
        var text = await answer.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        milliseconds.Add(took);
        if (votes is [var one])
        {
            single.Add((one.choice, took));
        }

        if (!text.Contains("\"signature\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(text[..Math.Min(500, text.Length)]);
        }
    }

    private static string NodeId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));
}
