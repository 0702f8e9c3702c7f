using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>How often criteria are met and blocks fail. Criteria that the standard's list does not have come last.</summary>
internal static class CriteriaCounting
{
    public static async Task<CriteriaFigures> ReadAsync(
        ScoringContext db, int snapshotId, IReadOnlyList<Criterion> criteria, CancellationToken cancellationToken)
    {
        var facts = db.CriterionFacts.Where(fact => fact.SnapshotId == snapshotId);
        return new CriteriaFigures(
            await RowsAsync(facts, criteria, cancellationToken).ConfigureAwait(false),
            await BlocksAsync(facts, cancellationToken).ConfigureAwait(false),
            await MetCountsAsync(db, facts, criteria, snapshotId, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<CriterionRow>> RowsAsync(
        IQueryable<CriterionFact> facts, IReadOnlyList<Criterion> criteria, CancellationToken cancellationToken)
    {
        var counted = await facts
            .GroupBy(fact => fact.CriterionCode)
            .Select(group => new
            {
                Code = group.Key,
                Asked = group.Count(),
                Met = group.Count(fact => fact.Result == CriterionResult.Met),
                NotMet = group.Count(fact => fact.Result == CriterionResult.NotMet),
                Pending = group.Count(fact => fact.Result == CriterionResult.Pending),
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var places = criteria.Index().ToDictionary(entry => entry.Item.Code, entry => entry.Index, StringComparer.Ordinal);
        return
        [
            .. counted
                .OrderBy(row => places.GetValueOrDefault(row.Code, int.MaxValue))
                .ThenBy(row => row.Code, StringComparer.Ordinal)
                .Select(row =>
                {
                    var known = places.TryGetValue(row.Code, out var place) ? criteria[place] : null;
                    return new CriterionRow(
                        row.Code,
                        known?.Clause ?? "",
                        known is null ? new LocalizedText(row.Code, row.Code) : new LocalizedText(known.LabelZh, known.LabelEn),
                        known?.Level is { } level ? Codes.Of(level) : null,
                        known is null ? null : Codes.Of(known.Block),
                        row.Asked,
                        row.Met,
                        row.NotMet,
                        row.Pending);
                }),
        ];
    }

    private static async Task<IReadOnlyList<BlockRow>> BlocksAsync(IQueryable<CriterionFact> facts, CancellationToken cancellationToken)
    {
        var blocks = await facts
            .Where(fact => fact.Required && fact.Block != null)
            .GroupBy(fact => new { fact.Block, fact.ApplicationId })
            .Select(group => new { group.Key.Block, Failed = group.Max(fact => fact.Result == CriterionResult.NotMet ? 1 : 0) })
            .GroupBy(one => one.Block)
            .Select(group => new { group.Key, Asked = group.Count(), Failed = group.Sum(one => one.Failed) })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. blocks.OrderBy(block => block.Key).Select(block => new BlockRow(Codes.Of(block.Key!.Value), block.Asked, block.Failed))];
    }

    /// <summary>Of the achievement criteria alone that stand in a k of n, not of the k of n itself.</summary>
    private static async Task<IReadOnlyList<MetCountRow>> MetCountsAsync(
        ScoringContext db, IQueryable<CriterionFact> facts, IReadOnlyList<Criterion> criteria, int snapshotId, CancellationToken cancellationToken)
    {
        var members = Members(criteria);
        var counted = await facts
            .Where(fact => members.Contains(fact.CriterionCode))
            .GroupBy(fact => fact.ApplicationId)
            .Select(group => new { ApplicationId = group.Key, Met = group.Count(fact => fact.Result == CriterionResult.Met) })
            .Join(
                db.ApplicationFacts.Where(fact => fact.SnapshotId == snapshotId),
                one => one.ApplicationId,
                fact => fact.ApplicationId,
                (one, fact) => new { fact.Level, one.Met })
            .GroupBy(one => new { one.Level, one.Met })
            .Select(group => new { group.Key.Level, group.Key.Met, Count = group.Count() })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. counted.OrderBy(row => row.Level).ThenBy(row => row.Met)
                .Select(row => new MetCountRow(Codes.Of(row.Level), row.Met, row.Count)),
        ];
    }

    /// <summary>The achievement criteria that are counted: those with a parent, of which none is a parent itself.</summary>
    internal static HashSet<string> Members(IReadOnlyList<Criterion> criteria)
    {
        var parents = criteria.Select(criterion => criterion.ParentCode).ToHashSet();
        return
        [
            .. criteria
                .Where(criterion => criterion.Block == CriterionBlock.Achievement && criterion.ParentCode is not null && !parents.Contains(criterion.Code))
                .Select(criterion => criterion.Code),
        ];
    }
}
