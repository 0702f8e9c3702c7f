using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Import;

public sealed class DossierImportTests
{
    private static readonly Caller Officer = Caller.System("test", Roles.Officer);

    [Fact]
    public async Task Import_CleanFile_StoresEveryDossierWithItsRecords()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform);

        var result = await ImportAsync(platform, db, SmallWorkbook.File, new ImportOptions());

        var expected = SmallWorkbook.Read(SmallWorkbook.File).Workbook.Dossiers;
        Assert.Equal((SmallWorkbook.Dossiers, 0), (result.Imported, result.Problems.Count));
        Assert.Equal(expected.Sum(d => d.Dossier.Achievements.Count), await db.Achievements.CountAsync());
        Assert.Equal(expected.Sum(d => d.Dossier.Findings.Count), await db.Findings.CountAsync());
        Assert.All(await db.Applicants.ToListAsync(), a => Assert.Equal(4, a.IdNumberMasked!.Length));
        Assert.Single(await db.AuditEntries.Where(e => e.Action == "DOSSIERS_IMPORTED").ToListAsync());
    }

    [Fact]
    public async Task Import_OneMistake_StoresNothing()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform);

        var result = await ImportAsync(platform, db, SmallWorkbook.WithCell("申报", "姓名", null), new ImportOptions());

        Assert.Equal((0, 1), (result.Imported, result.Problems.Count));
        Assert.Equal((0, 0), (await db.Applications.CountAsync(), await db.Employers.CountAsync()));
    }

    [Fact]
    public async Task Import_OneMistakeAndGoodRowsAsked_StoresTheOthers()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform);

        var result = await ImportAsync(platform, db, SmallWorkbook.WithCell("申报", "姓名", null), new ImportOptions(GoodRows: true));

        Assert.Equal((SmallWorkbook.Dossiers - 1, 1), (result.Imported, result.Problems.Count));
        Assert.Equal(SmallWorkbook.Dossiers - 1, await db.Applications.CountAsync());
    }

    [Fact]
    public async Task Import_SameFileAgain_FindsEveryNumberAndPersonTaken()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform);
        await ImportAsync(platform, db, SmallWorkbook.File, new ImportOptions());

        var again = await ImportAsync(platform, db, SmallWorkbook.File, new ImportOptions(GoodRows: true));

        Assert.Equal(0, again.Imported);
        Assert.Equal(2 * SmallWorkbook.Dossiers, again.Problems.Count(p => p.Kind == ProblemKind.NumberRepeated));
        Assert.Equal(SmallWorkbook.Dossiers, await db.Applications.CountAsync());
    }

    [Fact]
    public async Task Import_ContradictingFacts_AreLocatedByRow()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform);
        var file = SmallWorkbook.WithCell("业绩", "排名", 0d);

        var result = await ImportAsync(platform, db, file, new ImportOptions());

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.FactsContradict, "业绩", "A2"), (problem.Kind, problem.Sheet, problem.Cell));
    }

    [Fact]
    public async Task Import_CycleThatTakesNoApplications_IsRefused()
    {
        await using var platform = await TestPlatform.StartAsync();
        await using var db = await WithCycleAsync(platform, CycleState.Draft);

        await Assert.ThrowsAsync<CycleStateException>(() => ImportAsync(platform, db, SmallWorkbook.File, new ImportOptions()));
    }

    private static Task<ImportResult> ImportAsync(TestPlatform platform, ScoringContext db, byte[] file, ImportOptions options)
    {
        db.ChangeTracker.Clear();
        return platform.Services.GetRequiredService<DossierImport>().ImportAsync(db, 2025, file, options, Officer, CancellationToken.None);
    }

    private static async Task<ScoringContext> WithCycleAsync(TestPlatform platform, CycleState state = CycleState.Accepting)
    {
        var db = platform.Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContext();
        var cycles = platform.Services.GetRequiredService<CycleService>();
        var cycle = await cycles.CreateAsync(
            db,
            new CycleDraft
            {
                Year = 2025,
                Name = "示例",
                StandardCode = "liaoning-cyber-2024",
                CutoffDate = new DateOnly(2025, 6, 30),
                SubmissionDeadline = new DateOnly(2025, 6, 30),
            },
            Officer,
            CancellationToken.None);
        if (state == CycleState.Accepting)
        {
            await cycles.AdvanceAsync(db, cycle.Id, CycleState.Accepting, Officer, CancellationToken.None);
        }

        return db;
    }
}
