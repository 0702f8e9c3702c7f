using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Import;
using ScoringPlatform.Generator;
using ScoringPlatform.Scoring.Ballots;
using Xunit.Abstractions;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>
/// The last minutes of SCORING against the real program: experts hand in ballots, two analysts export, the office imports, all at
/// once. Nobody hears a failure of the server, nothing acknowledged is missing, the live probe answers, and a heap of 512 MB
/// is enough. LOAD_EXPERTS and LOAD_APPLICANTS set how many, LOAD_DOSSIERS how many are imported. It starts a process,
/// which takes its seconds.
/// </summary>
public sealed class MixedLoadTests(ITestOutputHelper output)
{
    private const string Import =
        "mutation($cycleId: ID!, $fileName: String!, $content: String!) { importDossiers(input: { cycleId: $cycleId, fileName: $fileName, content: $content }) "
        + "{ import { job { id } } errors { __typename ... on Error { message } } } }";

    private static readonly int Experts = Sizes.Of("LOAD_EXPERTS", 6);
    private static readonly int Applicants = Sizes.Of("LOAD_APPLICANTS", 8);
    private static readonly int Dossiers = Sizes.Of("LOAD_DOSSIERS", 5);

    /// <summary>The garbage collector's own limit, in hexadecimal as it wants it: whoever needs more fails.</summary>
    private static readonly Dictionary<string, string?> SmallHeap = new() { ["DOTNET_GCHeapHardLimit"] = "0x20000000" };

    private readonly LoadTimes times = new();

    [SqliteFact]
    public async Task Serve_EverybodyAtOnce_FailsNobodyAndLosesNothingAcknowledged()
    {
        using var data = await LoadFolder.CreateAsync(Experts, Applicants);
        using var process = ApiProcess.Start([], SmallHeap, data.Settings());
        var address = await process.ServingAsync();
        var before = ProcessMemory.Of(process.Id);
        var start = Stopwatch.GetTimestamp();

        var experts = data.Experts.Select(expert => new ScoringExpert(data, expert.Assignments)).ToList();
        var scoring = Task.WhenAll(experts.Zip(data.Experts, (expert, account) => AsAsync(address, account.Token, expert.WorkAsync)));
        var importing = AsAsync(address, data.OfficeToken, client => ImportAsync(client, data));
        var analysts = data.AnalystTokens.Select(_ => new ExportingAnalyst()).ToList();
        var exporting = Task.WhenAll(analysts.Zip(data.AnalystTokens, (analyst, token) => AsAsync(address, token, client => analyst.WorkAsync(client, scoring))));
        var work = Task.WhenAll(scoring, importing, exporting);
        await ProbeAsync(address, work);
        await work;

        Report(start, before, ProcessMemory.Of(process.Id), analysts);
        await process.KillAsync();
        await AssertKeptAsync(data, experts, analysts);
    }

    private async Task AsAsync(Uri address, string token, Func<LoadClient, Task> work)
    {
        using var client = new LoadClient(address, token, times);
        await Task.Run(() => work(client));
    }

    private static async Task ImportAsync(LoadClient client, LoadFolder data)
    {
        var sample = new SampleWorkbook(LoadFolder.ImportYear, Dossiers, Seed: 11, FirstPerson: 40);
        var content = Convert.ToBase64String(SmallWorkbook.Write(sample.Create()));
        var cycleId = Votes.Faults.OpenRoundFolder.NodeId("ReviewCycle", data.ImportCycle);
        var asked = (await client.SendAsync("import asked for", Import, new { cycleId, fileName = sample.FileName, content })).GetProperty("importDossiers");
        Assert.True(asked.GetProperty("import").ValueKind == System.Text.Json.JsonValueKind.Object, asked.ToString());
        await ExportingAnalyst.FollowAsync(client, asked.GetProperty("import").GetProperty("job").GetProperty("id").GetString()!);
    }

    private async Task ProbeAsync(Uri address, Task work)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        do
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync("/health/live");
            times.AddSince("live probe", start);
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
            await Task.WhenAny(work, Task.Delay(200));
        }
        while (!work.IsCompleted);
    }

    private void Report(long start, string? before, string? after, List<ExportingAnalyst> analysts)
    {
        output.WriteLine(
            $"load: {Experts} experts x {Applicants} applicants, {analysts.Count} analysts ({analysts.SelectMany(analyst => analyst.Files).Distinct().Count()} files), "
            + $"an import of {Dossiers} dossiers, in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        foreach (var line in times.Lines())
        {
            output.WriteLine(line);
        }

        output.WriteLine($"memory: before {before}; after {after}");
    }

    private static async Task AssertKeptAsync(LoadFolder data, List<ScoringExpert> experts, List<ExportingAnalyst> analysts)
    {
        await using var db = data.Open();
        Assert.Equal("ok", await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        var ballots = (await db.Ballots.AsNoTracking().Include(ballot => ballot.Scores).ToListAsync()).ToLookup(ballot => ballot.AssignmentId);
        foreach (var assignment in experts.SelectMany(expert => expert.Acknowledged))
        {
            var ballot = Assert.Single(ballots[assignment]);
            Assert.Equal(BallotState.Submitted, ballot.State);
            Assert.Equal(data.Items.Count, ballot.Scores.Count);
            Assert.All(ballot.Scores, line => Assert.Equal(ScoringExpert.ScoreOf(assignment), line.Score!.Value.ToDecimal()));
        }

        Assert.Equal(Experts * Applicants, experts.Sum(expert => expert.Acknowledged.Count));
        Assert.Equal(Dossiers, await db.Applications.CountAsync(application => application.CycleId == data.ImportCycle));
        var stored = await db.StoredFiles.Select(file => file.Sha256).ToListAsync();
        Assert.Empty(analysts.SelectMany(analyst => analyst.Files).Except(stored));
        Assert.True((await EmbeddedDatabase.At(data.Folder.File("scoring.db")).VerifyAuditAsync(default)).IsWhole);
    }
}
