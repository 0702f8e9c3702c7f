using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Faults;

/// <summary>One member who casts by HTTP, sends again what was not answered, and writes down what was acknowledged.</summary>
internal sealed class VotingClient(OpenRoundFolder data, int place, ConcurrentDictionary<(int Place, int Application), string> acknowledged)
{
    private const string Document =
        "mutation($roundId: ID!, $votes: [VoteInput!]!) { castVotes(input: { roundId: $roundId, votes: $votes }) "
        + "{ receipt { votes { outerId } } errors { __typename } } }";

    /// <summary>A server that is gone closes the connection; this only ends what would hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether a vote may be refused because the round is closed; else every answer acknowledges.</summary>
    public bool OnlyWhileOpen { get; init; }

    /// <summary>Casts what is not acknowledged yet, in an order of the seed's, until the server is gone or all is done.</summary>
    public async Task CastAsync(Uri address, int seed)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", data.Tokens[place]);
        var open = data.Applications.Where(application => !acknowledged.ContainsKey((place, application))).ToArray();
        new Random(seed + place).Shuffle(open);
        foreach (var application in open)
        {
            if (await SendAsync(client, application) is not { } outerId)
            {
                return;
            }

            acknowledged[(place, application)] = outerId;
        }
    }

    public string SecretOf(int application) => YearSteps.Secret(900, place, application);

    /// <returns>The slip's key when the vote was acknowledged; null when the answer did not come.</returns>
    private async Task<string?> SendAsync(HttpClient client, int application)
    {
        var choice = (VoteChoice)((place + application) % 3 + 1);
        var variables = new
        {
            roundId = OpenRoundFolder.NodeId("VotingRound", data.Round),
            votes = new[] { new { applicationId = OpenRoundFolder.NodeId("Application", application), choice = choice.ToString().ToUpperInvariant(), secret = SecretOf(application) } },
        };
        try
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = Document, variables });
            var text = await answer.Content.ReadAsStringAsync();
            using var json = JsonDocument.Parse(text);
            if (text.Contains("\"RETRYABLE\"", StringComparison.Ordinal))
            {
                return null;
            }

            if (OnlyWhileOpen && text.Contains("\"RoundStateError\"", StringComparison.Ordinal))
            {
                return null;
            }

            var cast = json.RootElement.GetProperty("data").GetProperty("castVotes");
            Assert.True(cast.GetProperty("receipt").ValueKind == JsonValueKind.Object, text);
            return cast.GetProperty("receipt").GetProperty("votes")[0].GetProperty("outerId").GetString();
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException or JsonException)
        {
            return null;
        }
    }
}
