using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Invariants;

namespace ScoringPlatform.Api.Tests.Privacy;

public sealed class EraseExpertTests
{
    /// <summary>The year closed on 20 June 2025; experts' records are kept ten years by default.</summary>
    [Fact]
    public async Task Erase_BeforeAndAfterTheTimeOfRecords_KeepsThenErases()
    {
        using TemporaryFolder folder = await ClosedYear.CopyAsync();
        await using var year = await ClosedYear.StartAsync(folder, 2035, 6, 19);

        var early = await EraseAsync(year, 0);
        year.Time.SetTo(2035, 6, 20);
        var late = await EraseAsync(year, 0);

        Assert.Equal("2035-06-20", early.TextAt("eraseExpert.result.kept.0.until"));
        Assert.True(late.At("eraseExpert.result.identityErased").GetBoolean());
        var expert = await year.WithAsync(db => db.Experts.AsNoTracking().SingleAsync(one => one.Id == year.Experts[0]));
        Assert.Equal(("（已清除）", null, false, "X01"), (expert.Name, expert.SubjectId, expert.Available, expert.Code));
        Assert.Empty((await year.Get<InvariantChecker>().RunAsync(default)).Where(one => !one.Holds).Select(one => one.Invariant.Name));
    }

    [Fact]
    public async Task Erase_OfAnExpertAtWork_KeepsWhileTheYearIsOpen()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);

        Assert.Equal("YEAR_OPEN", (await EraseAsync(year, 0)).TextAt("eraseExpert.result.kept.0.reason"));
    }

    private static Task<string> EraseAsync(ReviewYear year, int place) => year.SendSampleAsync(
        ClosedYear.PrivacyOfficer, "erase-expert", new { expertId = NodeIds.Of("Expert", year.Experts[place]), reason = "示例" });
}
