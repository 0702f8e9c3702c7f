using System.Text.Json;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>An expert in the last minutes: looks at the list, scores one application after the other, and hands each ballot in.</summary>
internal sealed class ScoringExpert(LoadFolder data, IReadOnlyList<int> assignments)
{
    private const string List =
        "query($year: Int!) { myAssignments(first: 20, year: $year) { totalCount nodes { id declaration summary { number } ballots { state total } } } }";

    private const string Save =
        "mutation($id: ID!, $scores: [BallotItemInput!]!) { saveBallotDraft(input: { assignmentId: $id, scores: $scores }) "
        + "{ ballot { state } errors { __typename } } }";

    private const string Submit =
        "mutation($id: ID!) { submitBallot(input: { assignmentId: $id }) { ballot { state } errors { __typename } } }";

    /// <summary>Looks at the list before each so many ballots.</summary>
    private const int Glance = 5;

    private readonly List<int> acknowledged = [];

    /// <summary>The assignments whose ballots were acknowledged.</summary>
    public IReadOnlyList<int> Acknowledged => acknowledged;

    /// <summary>What the expert gives to each item of an assignment's sheet.</summary>
    public static decimal ScoreOf(int assignment) => assignment % 90 + 1;

    public async Task WorkAsync(LoadClient client)
    {
        foreach (var (at, assignment) in assignments.Index())
        {
            if (at % Glance == 0)
            {
                var list = await client.SendAsync("list of assignments", List, new { year = 2025 });
                Assert.Equal(assignments.Count, list.GetProperty("myAssignments").GetProperty("totalCount").GetInt32());
            }

            var id = Votes.Faults.OpenRoundFolder.NodeId("Assignment", assignment);
            var scores = data.Items.Select(item => new { item, score = ScoreOf(assignment) });
            Assert.Equal("DRAFT", StateOf(await client.SendAsync("draft saved", Save, new { id, scores }), "saveBallotDraft"));
            Assert.Equal("SUBMITTED", StateOf(await client.SendAsync("ballot handed in", Submit, new { id }), "submitBallot"));
            acknowledged.Add(assignment);
        }
    }

    private static string? StateOf(JsonElement data, string mutation)
    {
        var payload = data.GetProperty(mutation);
        Assert.True(payload.GetProperty("ballot").ValueKind == JsonValueKind.Object, payload.ToString());
        return payload.GetProperty("ballot").GetProperty("state").GetString();
    }
}
