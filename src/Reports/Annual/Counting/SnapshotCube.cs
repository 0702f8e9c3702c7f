using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>
/// A snapshot's counts by groups. Level, specialty, city and track are counted together, each further dimension on its
/// own: a few queries that answer a row per group, whatever the number of applications.
/// </summary>
internal sealed class SnapshotCube
{
    private static readonly HashSet<FunnelStage> TableStages = [.. PassRates.Stages];

    private readonly IReadOnlyList<CubeCell> core;
    private readonly Dictionary<ReportDimension, IReadOnlyList<CubeCell>> single = [];

    private SnapshotCube(IReadOnlyList<CubeCell> core)
    {
        this.core = core;
    }

    public StageCounts Total => StageCounts.Sum(core.Select(cell => cell.Counts));

    public static async Task<SnapshotCube> ReadAsync(ScoringContext db, int snapshotId, CancellationToken cancellationToken)
    {
        var facts = db.ApplicationFacts.Where(fact => fact.SnapshotId == snapshotId && fact.Submitted);
        var groups = await CountAsync(
            facts, fact => new { fact.Level, fact.Specialty, fact.City, fact.Track }, cancellationToken).ConfigureAwait(false);
        var cube = new SnapshotCube([.. groups.Select(group => new CubeCell(
            new Dictionary<ReportDimension, CubeKey>
            {
                [ReportDimension.Level] = CubeKey.Of(group.Key.Level),
                [ReportDimension.Specialty] = CubeKey.Of(group.Key.Specialty),
                [ReportDimension.City] = CubeKey.OfCity(group.Key.City),
                [ReportDimension.Track] = CubeKey.Of(group.Key.Track),
            },
            group.Counts))]);
        await cube.AddAsync(facts, ReportDimension.EmployerKind, f => f.EmployerKind, key => CubeKey.Of(key), cancellationToken).ConfigureAwait(false);
        await cube.AddAsync(facts, ReportDimension.Education, f => f.Education, key => CubeKey.Of(key), cancellationToken).ConfigureAwait(false);
        await cube.AddAsync(facts, ReportDimension.Gender, f => f.Gender, key => CubeKey.Of(key), cancellationToken).ConfigureAwait(false);
        await cube.AddAsync(facts, ReportDimension.AgeBand, f => f.AgeBand, key => CubeKey.Of(Band.Ages, key), cancellationToken).ConfigureAwait(false);
        await cube.AddAsync(facts, ReportDimension.YearsInTitle, f => f.TitleYearsBand, key => CubeKey.Of(Band.YearsInTitle, key), cancellationToken).ConfigureAwait(false);
        var exceptional = facts.Where(fact => fact.Track == Track.Exceptional);
        await cube.AddAsync(exceptional, ReportDimension.Condition, f => f.Condition, key => CubeKey.OfCode(key), cancellationToken).ConfigureAwait(false);
        await cube.AddAsync(exceptional, ReportDimension.Broken, f => f.Broken, key => CubeKey.Of(key), cancellationToken).ConfigureAwait(false);
        return cube;
    }

    /// <summary>The table of one dimension, or of several of level, specialty, city and track. It counts the stages of pass rates.</summary>
    public ReportTable By(params ReportDimension[] dimensions)
    {
        var cells = dimensions is [var only] && single.TryGetValue(only, out var own) ? own : core;
        var groups = cells
            .GroupBy(cell => new CubeKeys([.. dimensions.Select(dimension => cell.Keys[dimension])]))
            .OrderBy(group => group.Key)
            .Select(group => new ReportGroup(
                [.. group.Key.Parts.Select(part => part.Code)], Shown(StageCounts.Sum(group.Select(cell => cell.Counts))), []));
        return new ReportTable(dimensions, [.. groups], Shown(StageCounts.Sum(cells.Select(cell => cell.Counts))));
    }

    private static StageFigures Shown(StageCounts counts) => StageFigures.Of(counts).Only(TableStages);

    private async Task AddAsync<TKey>(
        IQueryable<ApplicationFact> facts,
        ReportDimension dimension,
        Expression<Func<ApplicationFact, TKey>> column,
        Func<TKey, CubeKey> key,
        CancellationToken cancellationToken)
    {
        var groups = await CountAsync(facts, column, cancellationToken).ConfigureAwait(false);
        single[dimension] = [.. groups.Select(group => new CubeCell(
            new Dictionary<ReportDimension, CubeKey> { [dimension] = key(group.Key) }, group.Counts))];
    }

    /// <summary>What each stage counts, over the facts of one snapshot. A title that was confirmed and then revoked is not confirmed.</summary>
    internal static Task<List<CountedGroup<TKey>>> CountAsync<TKey>(
        IQueryable<ApplicationFact> facts, Expression<Func<ApplicationFact, TKey>> key, CancellationToken cancellationToken) =>
        facts.GroupBy(key)
            .Select(group => new CountedGroup<TKey>
            {
                Key = group.Key,
                Submitted = group.Count(),
                EmployerConfirmed = group.Count(fact => fact.EmployerConfirmed),
                Accepted = group.Count(fact => fact.Accepted),
                Eligible = group.Count(fact => fact.Eligible),
                Scored = group.Count(fact => fact.Scored),
                Voted = group.Count(fact => fact.Voted),
                VotedThrough = group.Count(fact => fact.VotedThrough),
                InsideCap = group.Count(fact => fact.InsideCap),
                OnNotice = group.Count(fact => fact.OnNotice),
                Objected = group.Count(fact => fact.Objected),
                Confirmed = group.Count(fact => fact.Confirmed && !fact.Revoked),
            })
            .ToListAsync(cancellationToken);
}
