namespace ScoringPlatform.Api.Votes;

/// <summary>Whether a member may vote on applications of a round. What it reads is frozen before the round opens.</summary>
internal static class CastRights
{
    public static async Task CheckAsync(
        ScoringContext db, int roundId, IReadOnlyList<int> applicationIds, int expert, CancellationToken ct)
    {
        if (!await db.RollEntries.AnyAsync(entry => entry.RoundId == roundId && entry.ExpertId == expert && entry.CheckedIn, ct))
        {
            throw new NotOnRollException();
        }

        var distinct = applicationIds.Distinct().Count();
        var listed = await db.RoundItems.CountAsync(item => item.RoundId == roundId && applicationIds.Contains(item.ApplicationId), ct);
        if (distinct == 0 || distinct != applicationIds.Count || listed != distinct)
        {
            throw new NotOnBallotPaperException();
        }

        var recused = await db.RoundRecusals.AnyAsync(
            recusal => recusal.RoundId == roundId && recusal.ExpertId == expert && applicationIds.Contains(recusal.ApplicationId), ct);
        if (recused)
        {
            throw new RecusedFromItemException();
        }
    }
}
