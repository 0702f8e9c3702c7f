using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db;

namespace ScoringPlatform.Bench.Voting;

/// <summary>An open round in a data folder of its own, removed at the end.</summary>
internal sealed class Election : IDisposable
{
    private static readonly Caller Office = new() { Subject = "office", Roles = new HashSet<string> { Roles.Officer } };

    private Election(string folder) => Folder = folder;

    public string Folder { get; }

    public int Round { get; private set; }

    public IReadOnlyList<int> Applications { get; private set; } = [];

    /// <summary>One a member.</summary>
    public IReadOnlyList<string> Tokens { get; private set; } = [];

    public static async Task<Election> PrepareAsync(int members, int applications)
    {
        var election = new Election(Directory.CreateTempSubdirectory("voting-bench-").FullName);
        await VotingServer.RunAsync("migrate", election.Folder);
        await using var app = Api.Program.Build(VotingServer.Settings(election.Folder));
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync();
        var people = await ElectionData.StoreAsync(db, members, applications);
        var voting = app.Services.GetRequiredService<VotingService>();
        var round = await voting.CreateAsync(db, people.Cycle, "benchmark", null, Office, default);
        await voting.FreezeRollAsync(db, round.Id, Office, default);
        await voting.CheckInAsync(db, round.Id, people.Members, Office, default);
        await voting.OpenAsync(db, round.Id, Office, default);
        var tokens = app.Services.GetRequiredService<DemonstrationTokens>();
        election.Round = round.Id;
        election.Applications = people.Applications;
        election.Tokens = [.. people.Subjects.Select(tokens.Issue)];
        return election;
    }

    /// <summary>Prints what casting took, then closes, announces and verifies, and prints what that took.</summary>
    public async Task ReportAsync(Latencies latencies, int batch)
    {
        var expected = Tokens.Count * Applications.Count;
        System.Console.WriteLine($"{Tokens.Count} members, {Applications.Count} applications, batches of {batch}: {expected:N0} votes in {latencies.Total.TotalSeconds:F1} s");
        System.Console.WriteLine($"a request: p50 {latencies.At(50):F0} ms, p99 {latencies.At(99):F0} ms, slowest {latencies.At(100):F0} ms");
        await using var app = Api.Program.Build(VotingServer.Settings(Folder));
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync();
        await TimeAsync("close", () => app.Services.GetRequiredService<VotingService>().CloseAsync(db, Round, Office, default));
        db.ChangeTracker.Clear();
        var waited = await new WaitingWriter(Path.Combine(Folder, "scoring.db")).WatchAsync(() => TimeAsync(
            "open and announce", () => app.Services.GetRequiredService<UrnService>().AnnounceAsync(db, Round, Office, default)));
        System.Console.WriteLine($"another change waited at most {waited.TotalSeconds:F1} s meanwhile");
        db.ChangeTracker.Clear();
        var verification = await TimeAsync("verify", () => app.Services.GetRequiredService<UrnService>().VerifyAsync(db, Round, Office, default));
        var published = await db.PublishedVotes.CountAsync();
        System.Console.WriteLine($"{published:N0} votes published, {(verification.IsWhole && published == expected ? "all agree" : "NOT all agree")}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static async Task<T> TimeAsync<T>(string name, Func<Task<T>> work)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await work();
        var used = Environment.CpuUsage.TotalTime - before;
        System.Console.WriteLine($"{name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, {used.TotalSeconds:F1} s of processor");
        return result;
    }
}
