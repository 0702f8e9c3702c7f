using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Api.Tests.Jobs;

public sealed class AnnualWorkbookJobTests : IAsyncLifetime
{
    private static readonly Caller Analyst = Caller.System("test", Roles.Analyst);

    private TestPlatform platform = null!;

    public async Task InitializeAsync()
    {
        platform = await TestPlatform.StartAsync(null, null, "--Jobs:Enabled", "false");
        await using var context = platform.CreateContext();
        var standard = await context.Standards.FirstAsync();
        context.Add(new ReviewCycle
        {
            Year = 2031,
            Name = "示例年度",
            StandardId = standard.Id,
            CutoffDate = new DateOnly(2031, 12, 31),
            SubmissionDeadline = new DateOnly(2031, 9, 30),
            ParametersJson = "{}",
            ParametersHash = AuditHash.OfState("{}"),
        });
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await platform.DisposeAsync();

    [Fact]
    public async Task Enqueue_OpenYear_MakesAProvisionalWorkbook()
    {
        var job = await EnqueueAsync(2031);
        await platform.Services.GetRequiredService<JobRunner>().RunAsync(job.Id, default);

        await using var context = platform.CreateContext();
        var file = (await context.Jobs.Include(one => one.File).SingleAsync(one => one.Id == job.Id)).File!;
        Assert.StartsWith("annual-2031-provisional-", file.Name, StringComparison.Ordinal);
        Assert.Equal(AnnualWorkbook.MediaType, file.MediaType);
        using var package = new ZipArchive(new MemoryStream(file.Content));
        Assert.NotNull(package.GetEntry("xl/workbook.xml"));
    }

    [Fact]
    public async Task Enqueue_SameFactsTwice_IsOneJobAndOneSnapshot()
    {
        var first = await EnqueueAsync(2031);
        var second = await EnqueueAsync(2031);

        await using var context = platform.CreateContext();
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(1, await context.StatisticsSnapshots.CountAsync());
    }

    [Fact]
    public async Task Enqueue_UnknownYear_IsRefused() =>
        await Assert.ThrowsAsync<NoStatisticsException>(() => EnqueueAsync(1999));

    [Fact]
    public async Task RequestMissing_AfterAClose_AsksForEachFormOnce()
    {
        await using var context = platform.CreateContext();
        await context.ReviewCycles.ExecuteUpdateAsync(cycle => cycle
            .SetProperty(row => row.State, Scoring.Cycles.CycleState.Closed)
            .SetProperty(row => row.ClosedAt, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)));
        var yearly = platform.Services.GetRequiredService<YearlyReports>();

        await yearly.RequestMissingAsync(default);
        await yearly.RequestMissingAsync(default);

        Assert.Equal(YearlyReports.Forms.Order(), await context.Jobs.Select(job => job.Kind).Order().ToListAsync());
        Assert.Equal(["ANNUAL_CSV/2031/CHINESE", "ANNUAL_WORKBOOK/2031/CHINESE"], await context.Jobs.Select(job => job.Slot).Order().ToListAsync());
    }

    [Fact]
    public async Task Run_TheDataPackage_StoresAZipWithoutSingleFacts()
    {
        var job = await platform.Services.GetRequiredService<IJobQueue>()
            .EnqueueAsync(JobKinds.AnnualCsv, new AnnualReportArguments(2031), Analyst, default);
        await platform.Services.GetRequiredService<JobRunner>().RunAsync(job.Id, default);

        await using var context = platform.CreateContext();
        var file = (await context.Jobs.Include(one => one.File).SingleAsync(one => one.Id == job.Id)).File!;
        Assert.False(file.FullCells);
        using var package = new ZipArchive(new MemoryStream(file.Content));
        Assert.NotNull(package.GetEntry("manifest.csv"));
        Assert.Null(package.GetEntry("applications.csv"));
    }

    private Task<JobRecord> EnqueueAsync(int year) => platform.Services.GetRequiredService<IJobQueue>()
        .EnqueueAsync(JobKinds.AnnualWorkbook, new AnnualReportArguments(year), Analyst, default);
}
