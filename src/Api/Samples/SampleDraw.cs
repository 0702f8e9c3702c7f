using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Draws;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Samples;

/// <summary>A panel for the senior engineers of one specialty, drawn from the pool by a seed that everyone can see.</summary>
internal static class SampleDraw
{
    private const string Specialty = "CYBERSPACE_SECURITY";
    private const int Members = 7;

    public static async Task RunAsync(ScoringContext db, SampleServices services, int cycleId, DateOnly from, DateOnly until, CancellationToken ct)
    {
        var conditions = new DrawConditions
        {
            Level = TitleLevel.SeniorEngineer,
            Quotas = [new SpecialtyQuota(Specialty, Members)],
            PerEmployer = 2,
            MostRecusals = 1,
            Days = new(from, until),
        };
        var draw = await services.Draws.DrawAsync(
            db, new DrawRequest(cycleId, "高级工程师评议组抽取（示例）", conditions, "demonstration-2026"), SampleCallers.Officer, ct);
        var panel = new PanelDraft(cycleId, "网络空间安全高级工程师评议组（示例）", TitleLevel.SeniorEngineer, Specialty, draw.Id);
        await services.Appointments.CreatePanelAsync(db, panel, SampleCallers.Officer, ct);
        db.ChangeTracker.Clear();
    }
}
