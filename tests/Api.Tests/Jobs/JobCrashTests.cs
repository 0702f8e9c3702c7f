using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs;

/// <summary>
/// Attempts that stop for good at each step, and what is there after the next start: one job that succeeded, one row, one
/// file, one hash, no draft; and the same once the stopped worker comes back and goes on.
/// </summary>
public sealed class JobCrashTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly Caller Analyst = Caller.System("test", Roles.Analyst);

    public static TheoryData<JobStep> Steps => [.. Enum.GetValues<JobStep>()];

    [Theory, MemberData(nameof(Steps))]
    public async Task Attempt_StoppedAtAStep_IsFinishedByTheNextStartAndNeverTwice(JobStep step)
    {
        using var folder = await PlatformTemplate.CopyAsync();
        var frozen = new FrozenSteps(step);
        await using var dead = await StartAsync(folder, frozen, "--Jobs:Enabled", "false");
        var id = (await dead.Services.GetRequiredService<JobQueue>().RecordAsync(GatedJob.TheKind, 1, Analyst, default)).Id;
        var worker = dead.Services.GetRequiredService<JobRunner>().RunAsync(id, default);
        await frozen.Reached.WaitAsync(Patience);
        Damage(dead, step);

        await using var next = await StartAsync(folder, new UneventfulStep());
        await FinishedAsync(next, id);
        await AssertPublishedOnceAsync(next, id);

        frozen.Thaw();
        await Record.ExceptionAsync(() => worker.WaitAsync(Patience));
        await AssertPublishedOnceAsync(next, id);
    }

    /// <summary>A killed process may leave any part of its draft: here, half.</summary>
    private static void Damage(TestPlatform platform, JobStep step)
    {
        if (step != JobStep.Written)
        {
            return;
        }

        var draft = Assert.Single(Directory.GetFiles(FolderOf(platform)));
        using var stream = new FileStream(draft, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.SetLength(stream.Length / 2);
    }

    private static async Task AssertPublishedOnceAsync(TestPlatform platform, int id)
    {
        const string Content = "content of 1";
        await using var context = platform.CreateContext();
        var job = await context.Jobs.AsNoTracking().SingleAsync(one => one.Id == id);
        var stored = await context.StoredFiles.AsNoTracking().SingleAsync();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Content)));
        Assert.Equal((JobState.Succeeded, stored.Id), (job.State, job.FileId));
        Assert.Equal((hash, Content.Length), (stored.Sha256, stored.Size));
        Assert.Equal(Content, System.Text.Encoding.UTF8.GetString(stored.Content));
        Assert.Equal(1, await context.AuditEntries.CountAsync(entry => entry.Action == "JOB_SUCCEEDED"));
        var copy = Assert.Single(Directory.GetFiles(FolderOf(platform)));
        Assert.Equal("1.txt", Path.GetFileName(copy));
        Assert.Equal(Content, await File.ReadAllTextAsync(copy));
    }

    private static string FolderOf(TestPlatform platform) => platform.Services.GetRequiredService<PlatformFolders>().Reports;

    private static Task<TestPlatform> StartAsync(TemporaryFolder folder, IJobSteps steps, params string[] settings) =>
        TestPlatform.StartAsync(
            folder,
            builder =>
            {
                builder.Services.RemoveAll<IPlatformJob>();
                builder.Services.AddSingleton<IPlatformJob>(GatedJob.Open());
                builder.Services.Replace(ServiceDescriptor.Singleton(steps));
            },
            settings);

    private static async Task FinishedAsync(TestPlatform platform, int id)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var context = platform.CreateContext();
            if (await context.Jobs.AnyAsync(job => job.Id == id && job.State == JobState.Succeeded, patience.Token)
                && Directory.GetFiles(FolderOf(platform)).Select(Path.GetFileName).SequenceEqual(["1.txt"]))
            {
                return;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    private sealed class UneventfulStep : IJobSteps
    {
        public ValueTask ReachedAsync(TakenJob job, JobStep step) => ValueTask.CompletedTask;
    }
}
