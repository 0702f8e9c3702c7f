using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>The margins of the votes that decided.</summary>
internal static class VoteCounting
{
    public static async Task<VoteFigures> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        var facts = db.RoundFacts.Where(fact => fact.SnapshotId == snapshotId);
        var noQuorum = await facts.CountAsync(fact => fact.Result == RoundItemResult.NoQuorum, cancellationToken).ConfigureAwait(false);
        var margins = await facts
            .Where(fact => fact.Decides && fact.Result != RoundItemResult.NoQuorum)
            .GroupBy(fact => fact.Margin)
            .Select(group => new { Margin = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return new VoteFigures(
            margins.Sum(row => row.Count),
            margins.Where(row => row.Margin >= 0).Sum(row => row.Count),
            margins.Where(row => row.Margin is 0 or -1).Sum(row => row.Count),
            noQuorum,
            [
                .. Enumerable.Range(-MarginRow.Greatest, 2 * MarginRow.Greatest + 1).Select(margin => new MarginRow(
                    margin, margins.Where(row => Math.Clamp(row.Margin, -MarginRow.Greatest, MarginRow.Greatest) == margin).Sum(row => row.Count))),
            ]);
    }
}
