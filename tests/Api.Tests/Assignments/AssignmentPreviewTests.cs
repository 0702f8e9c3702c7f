using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Assignments;

/// <summary>Who would get how much, before anything is stored.</summary>
public sealed class AssignmentPreviewTests : IAsyncLifetime
{
    private const string Document = "query($cycleId: ID!) { assignmentPreview(cycleId: $cycleId) { assigned applicationsShort loads { carried given expert { code } } } }";

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
        var answer = await AskAsync(_year.Office);

        var preview = answer.At("assignmentPreview");
        var loads = LoadsOf(answer);
        Assert.Equal(("18", "0"), (preview.Text("assigned"), preview.Text("applicationsShort")));
        Assert.Equal(18, loads.Sum(load => load.Given));
        Assert.Equal(loads.OrderByDescending(load => load.Given).Select(load => load.Given), loads.Select(load => load.Given));
        Assert.Equal(loads.Count, loads.Select(load => load.Code).Distinct().Count());
        Assert.Equal(0, await _year.WithAsync(db => db.Assignments.CountAsync()));
    }

    /// <summary>What was given before is what everyone carries now: 18 in all, and nothing new to give.</summary>
    [Fact]
    public async Task Loads_OnceAssigned_AreWhatEachExpertCarries()
    {
        var given = LoadsOf(await AskAsync(_year.Office)).ToDictionary(load => load.Code, load => load.Given);
        await _year.WithAsync(db => _year.Get<AssignmentService>().AssignAsync(db, _year.CycleId, null, _year.Office, default));

        var loads = LoadsOf(await AskAsync(_year.Office));

        Assert.Equal(given.OrderBy(load => load.Key), loads.ToDictionary(load => load.Code, load => load.Carried).OrderBy(load => load.Key));
        Assert.Equal((18, 0), (loads.Sum(load => load.Carried), loads.Sum(load => load.Given)));
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

    private static List<(string Code, int Carried, int Given)> LoadsOf(string preview) =>
        [.. preview.At("assignmentPreview").GetProperty("loads").EnumerateArray().Select(load => (
            load.GetProperty("expert").Text("code"), load.GetProperty("carried").GetInt32(), load.GetProperty("given").GetInt32()))];

    private Task<string> AskAsync(Caller caller) => _year.SendAsync(caller, Document, new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) });
}
