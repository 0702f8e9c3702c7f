using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Invariants;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Samples;

public sealed class SampleYearsTests(FilledPlatform filled) : IClassFixture<FilledPlatform>
{
    private IServiceProvider Services => filled.Platform.Services;

    [Fact]
    public async Task Years_Filled_OneIsClosedOneTakesBallotsAndOneApplications()
    {
        await using var db = Open();
        var states = await db.ReviewCycles.OrderBy(c => c.Year).Select(c => c.State).ToListAsync();
        Assert.Equal([CycleState.Closed, CycleState.Scoring, CycleState.Accepting], states);
        Assert.True(await db.Assignments.AnyAsync(a => a.Application.Cycle.Year == 2026 && a.Declaration == ConflictDeclaration.NotAsked));
        Assert.True(await db.StatisticsSnapshots.AnyAsync(s => s.Cycle.Year == 2025 && !s.Provisional));
    }

    [Fact]
    public async Task Applications_Filled_StandWhereTheYearLeftThem()
    {
        await using var db = Open();
        var counts = await db.Applications
            .GroupBy(a => new { a.Cycle.Year, a.State })
            .Select(g => new { g.Key.Year, g.Key.State, Count = g.Count() })
            .ToListAsync();

        string.Join('\n', counts.OrderBy(c => c.Year).ThenBy(c => c.State).Select(c => $"{c.Year} {c.State}: {c.Count}")).MatchSnapshot();
    }

    [Fact]
    public async Task Invariants_Filled_AllHold()
    {
        var results = await Services.GetRequiredService<InvariantChecker>().RunAsync(CancellationToken.None);
        Assert.Equal([], results.Where(r => !r.Holds).Select(r => $"{r.Invariant.Name}: {string.Join(", ", r.Violations)}"));
    }

    [Fact]
    public async Task Draw_Filled_VerifiesAndItsPanelLeavesNoOneShort()
    {
        await using var db = Open();
        var draw = await db.ExpertDraws.SingleAsync();
        var verification = await Services.GetRequiredService<DrawService>()
            .VerifyAsync(db, draw.Id, Caller.System("test", Roles.Auditor), CancellationToken.None);

        Assert.True(verification.IsWhole);
        Assert.Equal(7, verification.Drawn.Count);
        Assert.Equal(7, await db.PanelMembers.CountAsync());
        Assert.All(
            await db.Applications
                .Where(a => a.Cycle.Year == 2026 && a.State == ApplicationState.Eligible)
                .Select(a => a.Assignments.Count)
                .ToListAsync(),
            count => Assert.Equal(3, count));
    }

    [Fact]
    public async Task AuditLog_Filled_IsWhole()
    {
        var verification = await Services.GetRequiredService<AuditVerifier>().VerifyAsync(CancellationToken.None);
        Assert.True(verification.IsWhole);
        Assert.True(verification.Entries > 1_000);
    }

    [Fact]
    public async Task Fill_Again_ChangesNothing()
    {
        var again = await Services.GetRequiredService<SampleYears>().FillAsync(new Progress<string>(), CancellationToken.None);
        Assert.False(again);
    }

    private ScoringContext Open() => Services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContext();
}
