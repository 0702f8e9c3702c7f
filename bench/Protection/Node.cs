using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Db;

namespace ScoringPlatform.Bench.Protection;

/// <summary>A platform over a database of its own, on the loopback, and one client of it.</summary>
internal sealed class Node : IAsyncDisposable
{
    private const string Page =
        "{ applications(first: 50) { nodes { id number state acceptedAt applicant { name idNumber } } pageInfo { hasNextPage endCursor } } }";

    private const string Submit = "mutation($id: ID!) { submitBallot(input: { assignmentId: $id }) { ballot { state total } errors { __typename } } }";

    private readonly WebApplication app;
    private readonly string folder;
    private readonly HttpClient officer;
    private readonly HttpClient expert;
    private readonly Queue<int> assignments;

    private Node(WebApplication app, string folder, IEnumerable<int> assignments)
    {
        (this.app, this.folder, this.assignments) = (app, folder, new Queue<int>(assignments));
        (officer, expert) = (Client(Data.Officer), Client(Data.Subject));
        officer.DefaultRequestHeaders.Add(Unprotected.OfficerHeader, "1");
    }

    public static async Task<Node> StartAsync(int ballots, bool isProtected)
    {
        var folder = Directory.CreateTempSubdirectory("protection-bench-").FullName;
        if (await Api.Program.Main(["migrate", .. Settings(folder)]) != 0)
        {
            throw new InvalidOperationException("The database could not be made.");
        }

        // As high as a setting may be: what is measured is the counting, not the refusals.
        string[] limits = isProtected
            ? ["--Network:RequestsPerSecond", "100000", "--Network:RequestBurst", "100000", "--Network:CostPerSecond", "1000000", "--Network:CostBurst", "10000000", "--Network:SensitivePerMinute", "100000"]
            : ["--Network:RequestsPerSecond", "0", "--Network:CostPerSecond", "0", "--Network:SensitivePerMinute", "0"];
        var app = Api.Program.Build([.. Settings(folder), .. limits], isProtected ? null : Unprotected.Apply);
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync();
        await Data.StoreAsync(db, ballots);
        await app.StartAsync();
        return new Node(app, folder, await db.Assignments.OrderBy(assignment => assignment.Id).Select(assignment => assignment.Id).ToListAsync());
    }

    public Task PageAsync() => SendAsync(officer, Page, null, "\"endCursor\":\"");

    public Task SubmitAsync() => SendAsync(
        expert, Submit, new { id = Convert.ToBase64String(Encoding.UTF8.GetBytes($"Assignment:{assignments.Dequeue()}")) }, "\"SUBMITTED\"");

    public async ValueTask DisposeAsync()
    {
        officer.Dispose();
        expert.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static string[] Settings(string folder) =>
    [
        "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder,
        "--Samples:ImportWhenEmpty", "false", "--Jobs:Enabled", "false",
    ];

    private static async Task SendAsync(HttpClient client, string query, object? variables, string expected)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var text = await answer.Content.ReadAsStringAsync();
        if (!text.Contains(expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException(text[..Math.Min(500, text.Length)]);
        }
    }

    private HttpClient Client(string subject) => new()
    {
        BaseAddress = new Uri(app.Urls.First()),
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Bearer", app.Services.GetRequiredService<DemonstrationTokens>().Issue(subject)),
        },
    };
}
