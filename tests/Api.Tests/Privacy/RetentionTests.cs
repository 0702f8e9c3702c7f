using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Privacy.Retention;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Db.Invariants;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>
/// The year 2025, closed on 20 June 2025: seven titles, one application found ineligible, one draft that was never handed in.
/// </summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private TemporaryFolder folder = null!;

    public async Task InitializeAsync() => folder = await ClosedYear.CopyAsync();

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Plan_AfterTheClose_NamesEveryKindItsDayAndNothingOver()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2025, 7, 1);

        var plan = (await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "retention-plan")).At("retentionPlan").EnumerateArray()
            .ToDictionary(one => one.Text("kind"), one => (one.Text("period"), one.Text("due"), one.Text("next")));

        Assert.Equal(Enum.GetValues<RecordKind>().Length, plan.Count);
        // 20 June 2025 and 180 days: 17 December 2025.
        Assert.Equal(("180d", "0", "2025-12-17"), plan["WITHDRAWN_DOSSIERS"]);
        Assert.Equal(("5y", "0", "2030-06-20"), plan["UNSUCCESSFUL_DOSSIERS"]);
        Assert.Equal(("30y", "0", "2055-06-20"), plan["SUCCESSFUL_DOSSIERS"]);
        Assert.Equal(("10y", "0", "2037-12-31"), plan["EXPERTS"]);
        Assert.Equal(("", "0", ""), plan["AUDIT_ENTRIES"]);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await year.SendSampleAsync(year.Office, "retention-plan")).ErrorCode());
    }

    [Fact]
    public async Task Run_BeforeAnythingIsOver_ErasesNothingAndWritesNoEntry()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2025, 7, 1);
        var entries = await EntriesAsync(year);

        Assert.Empty(await year.Get<RetentionService>().RunAsync(default));
        Assert.Equal(entries, await EntriesAsync(year));
    }

    [Fact]
    public async Task Run_AtEachDay_ErasesThatKindOfDossierAlone()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2025, 12, 17);
        var service = year.Get<RetentionService>();

        var draft = await service.RunAsync(default);
        year.Time.SetTo(2030, 6, 19);
        Assert.DoesNotContain(await service.RunAsync(default), one => one.Kind == RecordKind.UnsuccessfulDossiers);
        year.Time.SetTo(2030, 6, 20);
        var failed = await service.RunAsync(default);

        Assert.Equal([new ErasedKind(RecordKind.WithdrawnDossiers, 1)], draft);
        Assert.Contains(new ErasedKind(RecordKind.UnsuccessfulDossiers, 1), failed);
        Assert.Equal(["2025-0007", "2025-0009"], await year.WithAsync(db => db.Applications
            .Where(one => one.ErasedAt != null).OrderBy(one => one.Number).Select(one => one.Number).ToListAsync()));
        Assert.Equal(2, await year.WithAsync(db => db.Applicants.CountAsync(one => one.ErasedAt != null)));
        Assert.Equal(7, await year.WithAsync(db => db.Achievements.CountAsync()));
    }

    [SqliteFact]
    public async Task Run_WhenAllIsOver_LeavesNoByteAndEverythingWhole()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2055, 6, 20, "--Retention:BatchSize", "3");
        var statistics = await year.SendSampleAsync(year.Analyst, "annual-statistics", new { years = new[] { 2025 } });

        var erased = await year.Get<RetentionService>().RunAsync(default);

        Assert.Empty(ClosedYear.Found(folder));
        Assert.Contains(new ErasedKind(RecordKind.SuccessfulDossiers, 7), erased);
        Assert.Contains(new ErasedKind(RecordKind.Experts, 13), erased);
        Assert.Contains(new ErasedKind(RecordKind.NoticeFiles, 1), erased);
        // Seven in batches of three: 3 + 3 + 1, each with its entry.
        var batches = await year.WithAsync(db => db.AuditEntries
            .Where(one => one.Action == RetentionService.Action && one.Subject == "RecordKind:SUCCESSFUL_DOSSIERS")
            .OrderBy(one => one.Sequence).ToListAsync());
        Assert.Equal(["3 records", "3 records", "1 records"], batches.Select(one => one.Reason!.Split(',')[0]));
        Assert.All(batches, one => Assert.Equal(64, one.AfterHash!.Length));
        var first = year.Applications.Order().Where(id => id != year.Applications[6] && id != year.Applications[8]).Take(3).ToList();
        Assert.Equal(AuditHash.OfState(first), batches[0].AfterHash);
        Assert.Empty((await year.Get<InvariantChecker>().RunAsync(default)).Where(one => !one.Holds).Select(one => one.Invariant.Name));
        Assert.True((await year.Get<AuditVerifier>().VerifyAsync(default)).IsWhole);
        Assert.Equal(statistics, await year.SendSampleAsync(year.Analyst, "annual-statistics", new { years = new[] { 2025 } }));
        Assert.Empty(await year.Get<RetentionService>().RunAsync(default));
    }

    [Fact]
    public async Task Run_KindKeptForEver_IsLeftAlone()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2095, 6, 20, "--Retention:SuccessfulDossiers", "never");

        await year.Get<RetentionService>().RunAsync(default);

        Assert.Equal(7, await year.WithAsync(db => db.Achievements.CountAsync()));
    }

    [Fact]
    public async Task Run_Previews_RemovesTheOldOnesWholeAndKeepsTheFinalOne()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        await year.WithAsync(db => year.Get<SnapshotService>().PreviewAsync(db, year.CycleId, year.Analyst, default));
        year.Time.SetTo(2025, 8, 1);
        var kept = await year.WithAsync(db => year.Get<SnapshotService>().PreviewAsync(db, year.CycleId, year.Analyst, default));
        year.Time.SetTo(2025, 9, 1);

        var erased = await year.Get<RetentionService>().RunAsync(default);

        Assert.Equal([new ErasedKind(RecordKind.ProvisionalSnapshots, 1)], erased);
        Assert.Equal([kept.Id], await year.WithAsync(db => db.StatisticsSnapshots.Select(one => one.Id).ToListAsync()));
        Assert.Equal([kept.Id], await year.WithAsync(db => db.ApplicationFacts.Select(one => one.SnapshotId).Distinct().ToListAsync()));
    }

    /// <summary>Handed in on 1 March 2025 and kept 90 days: over on 30 May. One whose import still waits is left to it.</summary>
    [Fact]
    public async Task Run_Uploads_GoOnceTheirTimeIsOverUnlessTheyStillWait()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2025, 5, 29);
        var waits = await PlantUploadAsync(year, JobState.Queued);
        await PlantUploadAsync(year, JobState.Cancelled);
        await PlantUploadAsync(year, null);

        Assert.Empty(await year.Get<RetentionService>().RunAsync(default));
        year.Time.SetTo(2025, 5, 30);
        var erased = await year.Get<RetentionService>().RunAsync(default);

        Assert.Equal([new ErasedKind(RecordKind.DossierUploads, 2)], erased);
        Assert.Equal([waits], await year.WithAsync(db => db.DossierUploads.Select(one => one.Id).ToListAsync()));
    }

    [Fact]
    public async Task Run_JobsFileAndLog_GoWithTheirCopyAndTheJobSaysSo()
    {
        await using var year = await ClosedYear.StartAsync(folder, 2029, 1, 2);
        var id = await PlantJobAsync(year, new DateTime(2025, 7, 1, 0, 0, 0, DateTimeKind.Utc));
        var copy = Path.Combine(folder.Path, "reports", "report-planted.xlsx");
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        await File.WriteAllTextAsync(copy, "x");

        await year.Get<RetentionService>().RunAsync(default);

        var job = await year.WithAsync(db => db.Jobs.AsNoTracking().Include(one => one.Log).SingleAsync(one => one.Id == id));
        Assert.Equal((JobState.Expired, null, 0), (job.State, job.FileId, job.Log.Count));
        Assert.False(File.Exists(copy));
    }

    private static Task<int> EntriesAsync(ReviewYear year) => year.WithAsync(db => db.AuditEntries.CountAsync());

    private static async Task<int> PlantUploadAsync(ReviewYear year, JobState? state)
    {
        await using var db = year.CreateContext();
        var at = new DateTime(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc);
        var upload = new DossierUpload
        {
            CycleId = year.CycleId,
            FileName = "示例.xlsx",
            Sha256 = new string('0', 64),
            Size = 1,
            Content = [1],
            UploadedBy = "test",
            UploadedAt = at,
            Job = state is not { } known ? null : new JobRecord { Kind = "DOSSIER_IMPORT", InputHash = new string('1', 64), RequestedBy = "test", State = known, QueuedAt = at },
        };
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload.Id;
    }

    private static async Task<int> PlantJobAsync(ReviewYear year, DateTime at)
    {
        await using var db = year.CreateContext();
        var file = new StoredFile
        {
            Name = "report-planted.xlsx",
            MediaType = "text/plain",
            Sha256 = new string('0', 64),
            Size = 1,
            Content = [1],
            CreatedAt = at,
            CreatedBy = "test",
        };
        var job = new JobRecord
        {
            Kind = "ANNUAL_WORKBOOK",
            InputHash = new string('1', 64),
            RequestedBy = "test",
            State = JobState.Succeeded,
            File = file,
            QueuedAt = at,
        };
        job.Log.Add(new JobLogEntry { At = at, Message = "示例" });
        db.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    }
}
