using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Tests.Assignments;

public sealed class AssignmentServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Scoring);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Assign_SixApplications_ThreeEachWithLoadsOneApart()
    {
        // 6 · 3 = 18 reviews over 13 experts: five carry two and eight carry one.
        await using var db = _year.CreateContext();
        var assignments = await db.Assignments.AsNoTracking().ToListAsync();

        Assert.Equal(18, assignments.Count);
        Assert.All(assignments.CountBy(found => found.ApplicationId), application => Assert.Equal(3, application.Value));
        Assert.Equal([1, 2], assignments.CountBy(found => found.ExpertId).Select(load => load.Value).Distinct().Order());
    }

    [Fact]
    public async Task Assign_SameEmployer_IsNeverAssigned()
    {
        await using var db = _year.CreateContext();

        Assert.False(await db.Assignments.AnyAsync(found => found.Expert.EmployerId == found.Application.Applicant.EmployerId));
    }

    [Fact]
    public async Task Assign_AfterADeclaredConflict_ReplacesTheExpertAlone()
    {
        await using var db = _year.CreateContext();
        var assignment = await db.Assignments.AsNoTracking().OrderBy(found => found.Id).FirstAsync();
        var expert = _year.Expert(_year.Experts.ToList().IndexOf(assignment.ExpertId));
        await _year.Get<AssignmentService>().DeclareAsync(db, [assignment.Id], ConflictDeclaration.Declared, "示例", expert, default);

        var plan = await _year.Get<AssignmentService>().AssignAsync(db, _year.CycleId, null, _year.Office, default);

        var pair = Assert.Single(plan.Pairs);
        Assert.Equal(assignment.ApplicationId, pair.Application);
        Assert.NotEqual(assignment.ExpertId, pair.Expert);
        Assert.Empty((await _year.Get<AssignmentService>().AssignAsync(db, _year.CycleId, null, _year.Office, default)).Pairs);
    }

    [Fact]
    public async Task Declare_Twice_IsRefused()
    {
        await using var db = _year.CreateContext();
        var assignment = await db.Assignments.AsNoTracking().OrderBy(found => found.Id).FirstAsync();
        var expert = _year.Expert(_year.Experts.ToList().IndexOf(assignment.ExpertId));
        await _year.Get<AssignmentService>().DeclareAsync(db, [assignment.Id], ConflictDeclaration.None, null, expert, default);

        await Assert.ThrowsAsync<AlreadyDeclaredException>(() =>
            _year.Get<AssignmentService>().DeclareAsync(db, [assignment.Id], ConflictDeclaration.Declared, null, expert, default));
    }

    [Fact]
    public async Task Assign_ByAnExpert_IsNotAllowed()
    {
        await using var db = _year.CreateContext();

        await Assert.ThrowsAsync<NotAllowedException>(() =>
            _year.Get<AssignmentService>().AssignAsync(db, _year.CycleId, null, _year.Expert(0), default));
    }
}
