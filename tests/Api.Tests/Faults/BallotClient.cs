using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ScoringPlatform.Api.Tests.Votes.Faults;

namespace ScoringPlatform.Api.Tests.Faults;

/// <summary>One expert's ballot by HTTP: drafts with a growing score, then handed in; it writes down what was sent and what was acknowledged.</summary>
internal sealed class BallotClient(BallotFolder data, int assignment, int drafts)
{
    private const string Save =
        "mutation($id: ID!, $scores: [BallotItemInput!]!) { saveBallotDraft(input: { assignmentId: $id, scores: $scores }) "
        + "{ ballot { state } errors { __typename } } }";

    private const string Submit =
        "mutation($id: ID!) { submitBallot(input: { assignmentId: $id }) { ballot { state } errors { __typename } } }";

    /// <summary>A server that is gone closes the connection; this only ends what would hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public int Assignment => assignment;

    /// <summary>The score of the last draft that was sent.</summary>
    public int Sent { get; private set; }

    /// <summary>The score of the last draft that was acknowledged.</summary>
    public int Acknowledged { get; private set; }

    public bool IsSubmitted { get; private set; }

    /// <summary>Goes on where it was, until the server is gone or busy or the ballot is in.</summary>
    public async Task WorkAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", data.Tokens[assignment]);
        var id = OpenRoundFolder.NodeId("Assignment", assignment);
        while (Acknowledged < drafts)
        {
            Sent = Acknowledged + 1;
            var scores = data.Items.Select(item => new { item, score = (decimal)Sent });
            if (await SendAsync(client, Save, new { id, scores }) is not { } answer)
            {
                return;
            }

            Assert.Contains("\"DRAFT\"", answer, StringComparison.Ordinal);
            Acknowledged = Sent;
        }

        if (!IsSubmitted && await SendAsync(client, Submit, new { id }) is { } handedIn)
        {
            Assert.True(
                handedIn.Contains("\"SUBMITTED\"", StringComparison.Ordinal) || handedIn.Contains("BallotAlreadySubmittedError", StringComparison.Ordinal), handedIn);
            IsSubmitted = true;
        }
    }

    /// <returns>Null when no answer came, or the platform asks to send again.</returns>
    private static async Task<string?> SendAsync(HttpClient client, string query, object variables)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
            var text = await answer.Content.ReadAsStringAsync();
            using var whole = JsonDocument.Parse(text);
            return text.Contains("\"RETRYABLE\"", StringComparison.Ordinal) ? null : text;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException or JsonException)
        {
            return null;
        }
    }
}
