using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Holds a cycle in its state until the transaction ends, so that no ballot slips in after scoring has ended.</summary>
internal static class CycleGuard
{
    /// <summary>
    /// The cycle, which is in SCORING. The UPDATE comes first: it waits for an advance of the cycle that is under way, or
    /// makes that wait, on both databases, where a plain SELECT could read an old state.
    /// </summary>
    public static async Task<ReviewCycle> LockInScoringAsync(this ScoringContext db, int cycleId, CancellationToken ct)
    {
        var held = await db.ReviewCycles
            .Where(cycle => cycle.Id == cycleId && cycle.State == CycleState.Scoring)
            .ExecuteUpdateAsync(cycle => cycle.SetProperty(row => row.State, CycleState.Scoring), ct);
        var cycle = await db.ReviewCycles.AsNoTracking()
            .Where(cycle => cycle.Id == cycleId)
            .FindOrRefuseAsync("cycle", ct);
        return held == 1 ? cycle : throw new CycleStateException(Codes.Of(CycleState.Scoring), Codes.Of(cycle.State));
    }
}
