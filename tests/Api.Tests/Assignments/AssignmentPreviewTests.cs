using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Assignments;

/// <summary>Who would get how much, before anything is stored.</summary>
public sealed class AssignmentPreviewTests : IAsyncLifetime
{
    private const string Document = "query($cycleId: ID!) { assignmentPreview(cycleId: $cycleId) { assigned applicationsShort loads { given expert { code } } } }";

    private ReviewYear _year = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Scoring);
        await _year.WithAsync(db => db.Assignments.ExecuteDeleteAsync());
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    /// <summary>Six applications · three experts: 18 in all, those with most first, and no expert twice.</summary>
    [Fact]
    public async Task Loads_OfAPlan_AddUpToWhatIsAssignedAndStoreNothing()
    {
        var preview = (await AskAsync(_year.Office)).At("assignmentPreview");

        var loads = preview.GetProperty("loads").EnumerateArray()
            .Select(load => (Given: load.GetProperty("given").GetInt32(), Code: load.GetProperty("expert").Text("code"))).ToList();
        Assert.Equal(("18", "0"), (preview.Text("assigned"), preview.Text("applicationsShort")));
        Assert.Equal(18, loads.Sum(load => load.Given));
        Assert.Equal(loads.OrderByDescending(load => load.Given).Select(load => load.Given), loads.Select(load => load.Given));
        Assert.Equal(loads.Count, loads.Select(load => load.Code).Distinct().Count());
        Assert.Equal(0, await _year.WithAsync(db => db.Assignments.CountAsync()));
    }

    /// <summary>The experts of all loads are one statement: with one application left, no fewer are sent than with six.</summary>
    [Fact]
    public async Task Loads_OfManyExperts_CostTheStatementsOfFew()
    {
        using var counter = await StatementCounter.OfAsync(_year);
        await AskAsync(_year.Office);
        var many = counter.Statements.Count;
        await _year.WithAsync(db => db.Applications.Where(found => found.Id != _year.Applications[0])
            .ExecuteUpdateAsync(row => row.SetProperty(found => found.State, Scoring.Cycles.ApplicationState.Withdrawn)));
        var before = counter.Statements.Count;
        var few = await AskAsync(_year.Office);

        Assert.Equal("3", few.TextAt("assignmentPreview.assigned"));
        Assert.Equal(counter.Statements.Count - before, many);
    }

    [Fact]
    public async Task Preview_ByOthersOrOfAMissingCycle_IsRefused()
    {
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await AskAsync(_year.Expert(0))).ErrorCode());
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await AskAsync(_year.Authority)).ErrorCode());
        Assert.NotNull((await _year.SendAsync(_year.Office, Document, new { cycleId = NodeIds.Of("ReviewCycle", 999_999) })).ErrorCode());
    }

    private Task<string> AskAsync(Caller caller) => _year.SendAsync(caller, Document, new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) });
}
