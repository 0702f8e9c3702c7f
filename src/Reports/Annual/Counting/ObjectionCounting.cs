using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>Objections, and votes that were taken again.</summary>
internal static class ObjectionCounting
{
    public static async Task<ObjectionFigures> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        var counted = await db.ApplicationFacts
            .Where(fact => fact.SnapshotId == snapshotId && fact.Submitted)
            .GroupBy(fact => fact.SnapshotId)
            .Select(group => new
            {
                Applications = group.Count(fact => fact.Objected),
                Objections = group.Sum(fact => fact.Objections),
                Upheld = group.Sum(fact => fact.ObjectionsUpheld),
                Rechecked = group.Count(fact => fact.Rechecks > 0),
                Through = group.Count(fact => fact.Rechecks > 0 && fact.VotedThrough),
            })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return counted is null
            ? new ObjectionFigures(0, 0, 0, 0, 0)
            : new ObjectionFigures(counted.Applications, counted.Objections, counted.Upheld, counted.Rechecked, counted.Through);
    }
}
