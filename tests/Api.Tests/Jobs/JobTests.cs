using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Faults;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs;

/// <summary>Jobs from their request to their file, over the real scheduler.</summary>
public sealed class JobTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly Caller Analyst = Caller.System("test", Roles.Analyst);

    [Fact]
    public async Task Enqueue_AJob_EndsWithAFileAndACopy()
    {
        await using var platform = await StartAsync(GatedJob.Open());

        var job = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal(JobState.Succeeded, job.State);
        Assert.Equal(100, job.Progress);
        Assert.Equal(1, job.Attempts);
        Assert.Equal("content of 1", System.Text.Encoding.UTF8.GetString(job.File!.Content));
        Assert.Equal(["half"], job.Log.Select(line => line.Message));
        Assert.Equal(["1.txt"], ReportsOf(platform));
    }

    [Fact]
    public async Task Enqueue_SameInputTwice_IsOneJobWithOneFile()
    {
        var work = GatedJob.Open();
        await using var platform = await StartAsync(work);

        var first = await FinishedAsync(platform, await EnqueueAsync(platform, 1));
        var second = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal((first.Id, first.FileId), (second.Id, second.FileId));
        Assert.Equal(1, work.Runs);
    }

    [Fact]
    public async Task Enqueue_SameInputByManyAtOnce_IsOneJob()
    {
        var work = GatedJob.Open();
        await using var platform = await StartAsync(work);

        var jobs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => EnqueueAsync(platform, 1)));
        await FinishedAsync(platform, jobs[0]);

        Assert.Single(jobs.Distinct());
        Assert.Equal(1, work.Runs);
    }

    [Fact]
    public async Task Enqueue_OtherInput_IsAnotherJob()
    {
        await using var platform = await StartAsync(GatedJob.Open());

        Assert.NotEqual(await EnqueueAsync(platform, 1), await EnqueueAsync(platform, 2));
    }

    [Fact]
    public async Task Run_FailsOnce_IsTriedAgain()
    {
        var work = new GatedJob { Failures = 1 };
        work.Gate.SetResult();
        await using var platform = await StartAsync(work);

        var job = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal((JobState.Succeeded, 2), (job.State, job.Attempts));
        Assert.Null(job.Error);
    }

    [Fact]
    public async Task Run_FailsAtEveryAttempt_EndsFailedWithoutTheSecret()
    {
        var work = new GatedJob { Failures = 100 };
        work.Gate.SetResult();
        await using var platform = await StartAsync(work, "--Jobs:Retries", "1");

        var job = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal((JobState.Failed, 2), (job.State, job.Attempts));
        Assert.Equal("An unexpected error; the server's log has it.", job.Error);
        Assert.Empty(ReportsOf(platform));
    }

    [Fact]
    public async Task Run_WithoutMemory_EndsFailedAndSaysSo()
    {
        var work = new GatedJob { Failures = 100, Failure = new InsufficientMemoryException() };
        work.Gate.SetResult();
        await using var platform = await StartAsync(work, "--Jobs:Retries", "0");

        var job = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal((JobState.Failed, "The server has not enough memory for it."), (job.State, job.Error));
    }

    /// <summary>/dev/full refuses every byte, as a full disk does.</summary>
    [LinuxFact]
    public async Task Run_DiskOfTheFilesIsFull_FailsAloneAndSaysSo()
    {
        await using var platform = await StartAsync(GatedJob.Open(), "--Jobs:Retries", "0");
        var folder = platform.Services.GetRequiredService<ScoringPlatform.Api.Configuration.PlatformFolders>().Reports;
        Directory.CreateDirectory(folder);
        File.CreateSymbolicLink(Path.Combine(folder, "1-1.unfinished"), "/dev/full");

        var full = await FinishedAsync(platform, await EnqueueAsync(platform, 1));
        var next = await FinishedAsync(platform, await EnqueueAsync(platform, 2));

        Assert.Equal((JobState.Failed, "The disk of the data folder is full."), (full.State, full.Error));
        Assert.Equal(JobState.Succeeded, next.State);
    }

    [Fact]
    public async Task Enqueue_AfterAFailure_IsANewJob()
    {
        var work = new GatedJob { Failures = 1 };
        work.Gate.SetResult();
        await using var platform = await StartAsync(work, "--Jobs:Retries", "0");

        var failed = await FinishedAsync(platform, await EnqueueAsync(platform, 1));
        var again = await FinishedAsync(platform, await EnqueueAsync(platform, 1));

        Assert.Equal(JobState.Failed, failed.State);
        Assert.Equal(JobState.Succeeded, again.State);
        Assert.NotEqual(failed.Id, again.Id);
    }

    [Fact]
    public async Task Restart_WhileAJobRuns_FinishesItAfterwards()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        var interrupted = new GatedJob();
        int id;
        await using (var platform = await StartAsync(interrupted, folder))
        {
            id = await EnqueueAsync(platform, 1);
            await interrupted.Begun.Task.WaitAsync(Patience);
        }

        await using var again = await StartAsync(GatedJob.Open(), folder);
        var job = await FinishedAsync(again, id);

        Assert.Equal(JobState.Succeeded, job.State);
        Assert.True(job.Attempts >= 2, $"{job.Attempts} attempts");
    }

    [Fact]
    public async Task Restart_AfterARecordWithoutSchedule_RunsIt()
    {
        using var folder = await PlatformTemplate.CopyAsync();
        int id;
        await using (var platform = await StartAsync(GatedJob.Open(), folder))
        {
            id = (await platform.Services.GetRequiredService<JobQueue>()
                .RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        }

        await using var again = await StartAsync(GatedJob.Open(), folder);

        Assert.Equal(JobState.Succeeded, (await FinishedAsync(again, id)).State);
    }

    [Fact]
    public async Task Succeed_ByAnAttemptThatWasOvertaken_ChangesNothing()
    {
        await using var platform = await StartAsync(GatedJob.Open(), "--Jobs:Enabled", "false");
        var records = platform.Services.GetRequiredService<JobRecords>();
        var id = (await platform.Services.GetRequiredService<JobQueue>()
            .RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        var first = await records.TakeAsync(id, default);
        var second = await records.TakeAsync(id, default);

        var publisher = platform.Services.GetRequiredService<JobPublisher>();
        await publisher.FinishAsync(first!, GatedJob.FileOf("first.txt", "1"), default);
        await publisher.FinishAsync(second!, GatedJob.FileOf("second.txt", "2"), default);

        var job = await LoadAsync(platform, id);
        Assert.Equal("second.txt", job.File!.Name);
        Assert.Equal(["second.txt"], ReportsOf(platform));
        await using var context = platform.CreateContext();
        Assert.Equal(1, await context.StoredFiles.CountAsync());
    }

    [Fact]
    public async Task Report_ByAnAttemptThatWasOvertaken_IsRefused()
    {
        await using var platform = await StartAsync(GatedJob.Open(), "--Jobs:Enabled", "false");
        var records = platform.Services.GetRequiredService<JobRecords>();
        var id = (await platform.Services.GetRequiredService<JobQueue>()
            .RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        var first = await records.TakeAsync(id, default);
        await records.TakeAsync(id, default);

        await Assert.ThrowsAsync<JobLostException>(() => records.ProgressAsync(first!, 50, "half", default));
        Assert.Equal(0, (await LoadAsync(platform, id)).Progress);
    }

    [Fact]
    public async Task Enqueue_SameSlotWhileOneRuns_JoinsItAndNotAfterwards()
    {
        var work = new GatedJob { Slot = _ => "REPORT/2025" };
        await using var platform = await StartAsync(work);

        var first = await EnqueueAsync(platform, 1);
        await work.Begun.Task.WaitAsync(Patience);
        var joined = await EnqueueAsync(platform, 2);
        work.Gate.SetResult();
        await FinishedAsync(platform, first);
        var next = await EnqueueAsync(platform, 2);

        Assert.Equal(first, joined);
        Assert.NotEqual(first, next);
    }

    [Fact]
    public async Task Cancel_AWaitingJob_NeverRuns()
    {
        var work = GatedJob.Open();
        await using var platform = await StartAsync(work, "--Jobs:Enabled", "false");
        var id = (await platform.Services.GetRequiredService<JobQueue>().RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;

        var cancelled = await platform.Services.GetRequiredService<JobCancellation>().CancelAsync(id, Analyst, default);
        await platform.Services.GetRequiredService<JobRunner>().RunAsync(id, default);

        Assert.Equal(JobState.Cancelled, cancelled.State);
        Assert.Equal(0, work.Runs);
    }

    [Fact]
    public async Task Cancel_ARunningJob_StopsItAndLeavesNoFile()
    {
        var work = new GatedJob();
        await using var platform = await StartAsync(work, "--Jobs:Enabled", "false");
        var id = (await platform.Services.GetRequiredService<JobQueue>().RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        var run = platform.Services.GetRequiredService<JobRunner>().RunAsync(id, default);
        await work.Begun.Task.WaitAsync(Patience);

        await platform.Services.GetRequiredService<JobCancellation>().CancelAsync(id, Analyst, default);
        await run.WaitAsync(Patience);

        var job = await LoadAsync(platform, id);
        Assert.Equal((JobState.Cancelled, null), (job.State, job.FileId));
        Assert.Equal(["Cancelled by system:test."], job.Log.Select(line => line.Message));
        Assert.Empty(ReportsOf(platform));
    }

    [Fact]
    public async Task Cancel_BeforeTheCommit_RefusesTheFinishedFile()
    {
        await using var platform = await StartAsync(GatedJob.Open(), "--Jobs:Enabled", "false");
        var records = platform.Services.GetRequiredService<JobRecords>();
        var id = (await platform.Services.GetRequiredService<JobQueue>().RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        var taken = await records.TakeAsync(id, default);
        await platform.Services.GetRequiredService<JobCancellation>().CancelAsync(id, Analyst, default);

        await platform.Services.GetRequiredService<JobPublisher>().FinishAsync(taken!, GatedJob.FileOf("late.txt", "late"), default);

        Assert.Equal(JobState.Cancelled, (await LoadAsync(platform, id)).State);
        Assert.Empty(ReportsOf(platform));
        await using var context = platform.CreateContext();
        Assert.Equal(0, await context.StoredFiles.CountAsync());
    }

    [Fact]
    public async Task Cancel_AnEndedJob_IsRefused()
    {
        await using var platform = await StartAsync(GatedJob.Open(), "--Jobs:Enabled", "false");
        var id = (await platform.Services.GetRequiredService<JobQueue>().RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        await platform.Services.GetRequiredService<JobRunner>().RunAsync(id, default);

        var refused = await Assert.ThrowsAsync<JobEndedException>(
            () => platform.Services.GetRequiredService<JobCancellation>().CancelAsync(id, Analyst, default));

        Assert.Equal("The job has ended already: SUCCEEDED.", refused.Message);
    }

    private static Task<TestPlatform> StartAsync(GatedJob work, params string[] settings) => StartAsync(work, null, settings);

    private static Task<TestPlatform> StartAsync(GatedJob work, TemporaryFolder? folder, params string[] settings) =>
        TestPlatform.StartAsync(
            folder,
            builder =>
            {
                builder.Services.RemoveAll<IPlatformJob>();
                builder.Services.AddSingleton<IPlatformJob>(work);
            },
            settings);

    private static async Task<int> EnqueueAsync(TestPlatform platform, int arguments) =>
        (await platform.Services.GetRequiredService<IJobQueue>().EnqueueAsync(GatedJob.TheKind, arguments, Analyst, default)).Id;

    private static async Task<JobRecord> FinishedAsync(TestPlatform platform, int id)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var job = await LoadAsync(platform, id);
            if (job.State is JobState.Succeeded or JobState.Failed)
            {
                return job;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    private static async Task<JobRecord> LoadAsync(TestPlatform platform, int id)
    {
        await using var context = platform.CreateContext();
        return await context.Jobs.AsNoTracking().Include(job => job.File).Include(job => job.Log).SingleAsync(job => job.Id == id);
    }

    private static IEnumerable<string> ReportsOf(TestPlatform platform)
    {
        var folder = platform.Services.GetRequiredService<ScoringPlatform.Api.Configuration.PlatformFolders>().Reports;
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order()! : [];
    }
}
