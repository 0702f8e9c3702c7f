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
    public static Task<ReviewCycle> LockInScoringAsync(this ScoringContext db, int cycleId, CancellationToken ct) =>
        db.LockAsync(cycleId, [CycleState.Scoring], ct);

    /// <summary>The cycle, in which no vote has begun: committee and panels may still change. Held like the one above.</summary>
    public static Task<ReviewCycle> LockBeforeVotingAsync(this ScoringContext db, int cycleId, CancellationToken ct) =>
        db.LockAsync(
            cycleId, [CycleState.Draft, CycleState.Accepting, CycleState.Screening, CycleState.Scoring], ct);

    /// <summary>The cycle in DRAFT, in which everything may still change.</summary>
    public static Task<ReviewCycle> LockInDraftAsync(this ScoringContext db, int cycleId, CancellationToken ct) =>
        db.LockAsync(cycleId, [CycleState.Draft], ct);

    private static async Task<ReviewCycle> LockAsync(
        this ScoringContext db, int cycleId, IReadOnlyList<CycleState> allowed, CancellationToken ct)
    {
        var held = await db.ReviewCycles
            .Where(cycle => cycle.Id == cycleId && allowed.Contains(cycle.State))
            .ExecuteUpdateAsync(cycle => cycle.SetProperty(row => row.State, row => row.State), ct);
        var cycle = await db.ReviewCycles.AsNoTracking()
            .Where(cycle => cycle.Id == cycleId)
            .FindOrRefuseAsync("cycle", ct);
        return held == 1 ? cycle : throw new CycleStateException(string.Join(" or ", allowed.Select(Codes.Of)), Codes.Of(cycle.State));
    }
}
