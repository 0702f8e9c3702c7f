using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Cycles;

/// <summary>Cycles set up and changed through GraphQL.</summary>
public sealed class CycleSetupTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync();

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Create_WithParametersRubricAndCommittee_StoresThemAll()
    {
        var cycle = (await CreateAsync(new
        {
            method = "TRIMMED_MEAN",
            ballotsPerApplication = 5,
            cap = new { numerator = 2, denominator = 5 },
            panelMinimum = 5,
        })).At("createCycle.reviewCycle");

        Assert.Equal("DRAFT", cycle.Text("state"));
        var parameters = cycle.GetProperty("parameters");
        Assert.Equal(("TRIMMED_MEAN", "5", "5"), (parameters.Text("method"), parameters.Text("ballotsPerApplication"), parameters.Text("panelMinimum")));
        Assert.Equal("5", parameters.GetProperty("cap").Text("denominator"));
        Assert.Equal(["WORK", "DEFENCE"], cycle.GetProperty("rubric").EnumerateArray().Select(item => item.Text("code")));
        Assert.Equal("SENIOR_ENGINEER", cycle.GetProperty("rubric")[1].Text("level"));
        Assert.Equal(11, cycle.GetProperty("committee").GetArrayLength());
    }

    [Fact]
    public async Task Create_WithNothingMore_TakesTheDefaults()
    {
        var answer = await _year.SendSampleAsync(_year.Office, "create-cycle", new { input = Plain() });

        var cycle = answer.At("createCycle.reviewCycle");
        Assert.Equal("MEAN", cycle.GetProperty("parameters").Text("method"));
        Assert.Equal(4, cycle.GetProperty("rubric").GetArrayLength());
    }

    [Fact]
    public async Task Create_CommitteeOfTen_IsRefusedAndNothingStored()
    {
        var answer = await CreateAsync(new { }, committee: 10);

        Assert.Equal(["TOO_FEW_MEMBERS", "EVEN_NUMBER"], answer.At("createCycle.errors.0.problems").EnumerateArray().Select(problem => problem.Text("kind")));
        await using var db = _year.CreateContext();
        Assert.Equal(1, await db.ReviewCycles.CountAsync());
    }

    [Fact]
    public async Task Change_InDraft_ReplacesParametersAndRubric()
    {
        var created = (await CreateAsync(new { })).At("createCycle.reviewCycle");

        var changed = (await _year.SendSampleAsync(_year.Office, "change-cycle", new
        {
            input = new
            {
                cycleId = created.Text("id"),
                name = "改名（示例）",
                parameters = new { method = "MEDIAN" },
                rubric = new[] { new { code = "ONE", labelZh = "一", labelEn = "One", weight = 1, maxScore = 10 } },
            },
        })).At("changeCycle.reviewCycle");

        Assert.Equal(("改名（示例）", "MEDIAN"), (changed.Text("name"), changed.GetProperty("parameters").Text("method")));
        Assert.NotEqual(created.Text("parametersHash"), changed.Text("parametersHash"));
        await using var db = _year.CreateContext();
        Assert.Equal(["ONE"], await db.RubricItems.Where(item => item.Cycle.Year == 2031).Select(item => item.Code).ToListAsync());
    }

    [Fact]
    public async Task Change_UnusableParameters_ChangesNothing()
    {
        var id = NodeIds.KeyOf((await CreateAsync(new { })).TextAt("createCycle.reviewCycle.id"));

        var refused = await Assert.ThrowsAsync<ParametersInvalidException>(() => _year.WithAsync(db => _year.Get<CycleService>().ChangeAsync(
            db, id, new CycleChange("x", Parameters: new CycleParameters { TermYears = 4 }), _year.Office, default)));

        Assert.Contains("TermYears", refused.Message, StringComparison.Ordinal);
        await using var db = _year.CreateContext();
        Assert.Equal("示例", await db.ReviewCycles.Where(cycle => cycle.Id == id).Select(cycle => cycle.Name).SingleAsync());
    }

    [Fact]
    public async Task Change_OnceOutOfDraft_IsRefused() => await Assert.ThrowsAsync<CycleStateException>(() =>
        _year.WithAsync(db => _year.Get<CycleService>().ChangeAsync(
            db, _year.CycleId, new CycleChange(Rubric: [new("A", "甲", "A", 1, ScaledScore.FromPoints(10))]), _year.Office, default)));

    private static Dictionary<string, object> Plain() => new()
    {
        ["year"] = 2031,
        ["name"] = "示例",
        ["standard"] = "liaoning-cyber-2024",
        ["cutoffDate"] = "2027-06-30",
        ["submissionDeadline"] = "2027-06-30",
    };

    private Task<string> CreateAsync(object parameters, int committee = 11)
    {
        var input = Plain();
        input["parameters"] = parameters;
        input["rubric"] = new object[]
        {
            new { code = "WORK", labelZh = "业绩", labelEn = "Work", weight = 60, maxScore = 100, guidance = "看成果" },
            new { code = "DEFENCE", labelZh = "答辩", labelEn = "Defence", weight = 40, maxScore = 50.5, level = "SENIOR_ENGINEER" },
        };
        input["committee"] = _year.Experts.Take(committee).Select(expert => new { expertId = NodeIds.Of("Expert", expert) });
        return _year.SendSampleAsync(_year.Office, "create-cycle", new { input });
    }
}
