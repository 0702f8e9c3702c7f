using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Draws;

public sealed class DrawServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync() => _year = await ReviewYear.StartAsync(YearStage.Scoring);

    public async Task DisposeAsync() => await _year.DisposeAsync();

    /// <summary>The 13 experts of the year; the last one works where applicants do and is recused from their applications.</summary>
    [Fact]
    public async Task Draw_GivenSeed_IsOnRecordWithEveryoneAndVerifies()
    {
        var answer = await DrawAsync("public-2025-0042");

        var draw = answer.At("drawExperts.draw");
        Assert.Equal(("GIVEN", "public-2025-0042", ExpertDrawing.Algorithm), (draw.Text("seedSource"), draw.Text("seed"), draw.Text("algorithm")));
        Assert.Equal(3, draw.GetProperty("drawn").GetArrayLength());
        await using var db = _year.CreateContext();
        var candidates = await db.DrawCandidates.OrderBy(candidate => candidate.Place).ToListAsync();
        Assert.Equal(13, candidates.Count);
        Assert.Equal(("X13", "Recused"), (candidates[12].Code, candidates[12].Exclusion.ToString()));
        Assert.True(candidates[12].Recusals > 0);
        var verified = (await _year.SendSampleAsync(_year.Auditor, "verify-draw", new { id = draw.Text("id") })).At("verifyDraw");
        Assert.True(verified.GetProperty("isWhole").GetBoolean());
        Assert.Equal(
            draw.GetProperty("drawn").EnumerateArray().Select(drawn => drawn.Text("code")),
            verified.GetProperty("drawn").EnumerateArray().Select(code => code.GetString()));
        Assert.Equal("EXPERTS_DRAWN", await db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.Action).FirstAsync());
    }

    [Fact]
    public async Task Draw_NoSeed_TakesOneFromTheSourceEachTime()
    {
        var first = (await DrawAsync(null)).At("drawExperts.draw");
        var second = (await DrawAsync(null)).At("drawExperts.draw");

        Assert.Equal("RANDOM", first.Text("seedSource"));
        Assert.Matches("^[0-9a-f]{64}$", first.Text("seed"));
        Assert.NotEqual(first.Text("seed"), second.Text("seed"));
    }

    [Fact]
    public async Task Draw_SameSeedAgain_DrawsTheSame()
    {
        var first = (await DrawAsync("1")).At("drawExperts.draw.drawn").GetRawText();

        Assert.Equal(first, (await DrawAsync("1")).At("drawExperts.draw.drawn").GetRawText());
    }

    [Fact]
    public async Task Draw_AbsentOrOutOfTerm_IsLeftOutWithTheReason()
    {
        await _year.WithAsync(async db =>
        {
            var experts = await db.Experts.OrderBy(expert => expert.Code).Take(2).ToListAsync();
            experts[0].Absences.Add(new() { From = new(2025, 6, 2), Until = new(2025, 6, 2) });
            experts[1].TermUntil = new(2025, 6, 2);
            return await db.SaveChangesAsync();
        });

        await DrawAsync("1");

        await using var db = _year.CreateContext();
        Assert.Equal(
            ["Unavailable", "OutsideTerm"],
            (await db.DrawCandidates.OrderBy(candidate => candidate.Place).Take(2).ToListAsync()).Select(candidate => candidate.Exclusion.ToString()!));
    }

    [Fact]
    public async Task Draw_UnfitSeedOrNoQuota_IsRefusedAndStoresNothing()
    {
        var answer = await DrawAsync("two words");
        var refused = await Assert.ThrowsAsync<DrawInvalidException>(() => _year.WithAsync(db => _year.Get<DrawService>().DrawAsync(
            db, new DrawRequest(_year.CycleId, "示例", Conditions() with { Quotas = [] }, "1"), _year.Office, default)));

        Assert.Equal("DrawInvalidError", answer.TextAt("drawExperts.errors.0.__typename"));
        Assert.Equal(["NO_QUOTA"], refused.Problems);
        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.ExpertDraws.CountAsync());
    }

    [Fact]
    public async Task Draw_ByAnExpert_IsNotAllowed()
    {
        Assert.Equal(
            "AUTH_NOT_AUTHORIZED",
            (await _year.SendAsync(_year.Expert(0), "{ expertDraws { nodes { seed } } }")).ErrorCode());
        await Assert.ThrowsAsync<NotAllowedException>(() => _year.WithAsync(db => _year.Get<DrawService>().DrawAsync(
            db, new DrawRequest(_year.CycleId, "示例", Conditions(), "1"), _year.Expert(0), default)));
    }

    /// <summary>The database itself refuses to change a draw; past that, the repetition tells.</summary>
    [Fact]
    public async Task Verify_AfterTampering_SaysWhatDiffers()
    {
        var id = NodeIds.KeyOf((await DrawAsync("1")).TextAt("drawExperts.draw.id"));
        await using var db = _year.CreateContext();
        await Assert.ThrowsAsync<SqliteException>(() => db.DrawCandidates.ExecuteUpdateAsync(row => row.SetProperty(found => found.Recusals, 0)));
        await Assert.ThrowsAsync<SqliteException>(() => db.ExpertDraws.ExecuteDeleteAsync());
        Assert.True((await _year.Get<DrawService>().VerifyAsync(db, id, _year.Auditor, default)).IsWhole);

        await db.Database.ExecuteSqlAsync($"DROP TRIGGER TR_ExpertDraws_No_UPDATE");
        await db.ExpertDraws.ExecuteUpdateAsync(row => row.SetProperty(found => found.Seed, "2"));

        var verification = await _year.Get<DrawService>().VerifyAsync(db, id, _year.Auditor, default);
        Assert.Contains(verification.Differences, difference => difference.Kind == DrawDifferenceKind.Hash);
    }

    [Fact]
    public async Task Panel_FromADraw_SeatsThoseDrawnAndAssignsAmongThem()
    {
        var draw = (await DrawAsync("1")).At("drawExperts.draw");
        var drawn = draw.GetProperty("drawn").EnumerateArray().Select(entry => entry.Text("code")).ToList();
        var cycleId = NodeIds.Of("ReviewCycle", _year.CycleId);
        var panel = await _year.SendSampleAsync(
            _year.Office,
            "create-panel",
            new { cycleId, name = "示例评议组", level = "ASSISTANT_ENGINEER", specialty = YearPeople.Security, drawId = draw.Text("id") });
        await _year.WithAsync(db => db.Assignments.ExecuteDeleteAsync());

        await _year.SendSampleAsync(_year.Office, "assign-experts", new { cycleId, dueOn = "2025-06-05" });

        Assert.Equal(
            drawn.Order(),
            panel.At("createPanel.panel.members").EnumerateArray().Select(member => member.GetProperty("expert").Text("code")).Order());
        await using var db = _year.CreateContext();
        var assigned = await db.Assignments
            .Where(assignment => assignment.Application.Specialty == YearPeople.Security)
            .Select(assignment => assignment.Expert.Code).Distinct().Order().ToListAsync();
        Assert.Equal(drawn.Order(), assigned);
    }

    [Fact]
    public async Task Panel_SetUpByMistake_IsDissolvedWithAReason()
    {
        var draw = (await DrawAsync("1")).At("drawExperts.draw");
        var panel = await _year.SendSampleAsync(
            _year.Office, "create-panel", new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId), name = "示例评议组", drawId = draw.Text("id") });
        var panelId = panel.TextAt("createPanel.panel.id");

        var unexplained = await _year.SendSampleAsync(_year.Office, "dissolve-panel", new { panelId, reason = "" });
        var dissolved = await _year.SendSampleAsync(_year.Office, "dissolve-panel", new { panelId, reason = "示例：误设" });

        Assert.Equal("ReasonMissingError", unexplained.TextAt("dissolvePanel.errors.0.__typename"));
        Assert.Equal(0, dissolved.At("dissolvePanel.reviewCycle.panels").GetArrayLength());
        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.PanelMembers.CountAsync());
        Assert.NotEqual(0, await db.Assignments.CountAsync());
        var entry = await db.AuditEntries.OrderByDescending(found => found.Sequence).FirstAsync();
        Assert.Equal(("PANEL_DISSOLVED", "示例：误设"), (entry.Action, entry.Reason));
    }

    [Fact]
    public async Task Panel_WithSomeoneNotDrawn_IsRefused()
    {
        var draw = (await DrawAsync("1")).At("drawExperts.draw");
        var answer = await _year.SendSampleAsync(_year.Office, "create-panel", new
        {
            cycleId = NodeIds.Of("ReviewCycle", _year.CycleId),
            name = "示例评议组",
            drawId = draw.Text("id"),
            seats = new[] { new { expertId = NodeIds.Of("Expert", _year.Experts[12]) } },
        });

        Assert.Equal("NotDrawnError", answer.TextAt("createPanel.errors.0.__typename"));
    }

    private static DrawConditions Conditions() => new()
    {
        Level = TitleLevel.AssistantEngineer,
        Quotas = [new(YearPeople.Security, 3)],
        Days = new(new(2025, 6, 1), new(2025, 6, 3)),
    };

    private Task<string> DrawAsync(string? seed) => _year.SendSampleAsync(_year.Office, "draw-experts", new
    {
        input = new
        {
            cycleId = NodeIds.Of("ReviewCycle", _year.CycleId),
            purpose = "示例评议组抽取",
            level = "ASSISTANT_ENGINEER",
            quotas = new[] { new { specialty = YearPeople.Security, count = 3 } },
            from = "2025-06-01",
            until = "2025-06-03",
            seed,
        },
    });
}
