using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Panels as Scoring sees them.</summary>
internal static class PanelReading
{
    /// <summary>The panels of a cycle that have members; an empty one reviews nothing yet.</summary>
    public static async Task<IReadOnlyList<PanelFact>> LoadAsync(ScoringContext db, int cycleId, CancellationToken ct)
    {
        var panels = await db.Panels.AsNoTracking()
            .Include(panel => panel.Members)
            .Where(panel => panel.CycleId == cycleId && panel.Members.Count > 0)
            .OrderBy(panel => panel.Id)
            .ToListAsync(ct);
        return [.. panels.Select(panel => new PanelFact(
            panel.Level, panel.Specialty, panel.Members.Select(member => member.ExpertId).ToHashSet()))];
    }
}
