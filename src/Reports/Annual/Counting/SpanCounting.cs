using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>How long each stretch took: the database counts the days, so that a row is a length and not an application.</summary>
internal static class SpanCounting
{
    private static readonly (StageSpan Span, Expression<Func<ApplicationFact, int?>> Days)[] Columns =
    [
        (StageSpan.ToEmployer, fact => fact.DaysToEmployer),
        (StageSpan.ToAcceptance, fact => fact.DaysToAcceptance),
        (StageSpan.ToScreening, fact => fact.DaysToScreening),
        (StageSpan.ToScore, fact => fact.DaysToScore),
        (StageSpan.ToVote, fact => fact.DaysToVote),
        (StageSpan.ToConfirmation, fact => fact.DaysToConfirmation),
    ];

    public static async Task<IReadOnlyList<SpanFigures>> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        List<SpanFigures> spans = [];
        foreach (var (span, column) in Columns)
        {
            var days = await db.ApplicationFacts
                .Where(fact => fact.SnapshotId == snapshotId && fact.Submitted)
                .GroupBy(column)
                .Select(group => new { group.Key, Count = group.Count() })
                .Where(row => row.Key != null)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            spans.Add(new SpanFigures(
                span, days.Sum(row => row.Count), Quartiles.Of(days.Select(row => KeyValuePair.Create((long)row.Key!.Value, row.Count)))));
        }

        return spans;
    }
}
