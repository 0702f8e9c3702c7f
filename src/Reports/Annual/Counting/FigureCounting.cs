using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>Counts every figure of a snapshot from its facts: the one set of definitions behind all forms.</summary>
internal static class FigureCounting
{
    private static readonly ReportDimension[][] Dimensions =
    [
        [ReportDimension.Level],
        [ReportDimension.Specialty],
        [ReportDimension.Level, ReportDimension.Specialty],
        .. Enum.GetValues<ReportDimension>().Where(dimension => dimension > ReportDimension.Specialty).Select(dimension => new[] { dimension }),
    ];

    /// <param name="db">The database.</param>
    /// <param name="snapshotId">Whose facts are counted.</param>
    /// <param name="criteria">The labels of the standard's criteria, in its order.</param>
    /// <param name="minimumCell">The least count a published cell may show.</param>
    /// <param name="cancellationToken">Cancels the queries.</param>
    public static async Task<AnnualFigures> CountAsync(
        ScoringContext db, int snapshotId, IReadOnlyList<Criterion> criteria, int minimumCell, CancellationToken cancellationToken)
    {
        var cube = await SnapshotCube.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false);
        return new AnnualFigures
        {
            Full = true,
            MinimumCell = minimumCell,
            Total = StageFigures.Of(cube.Total),
            Tables = [.. Dimensions.Select(cube.By)],
            Criteria = await CriteriaCounting.ReadAsync(db, snapshotId, criteria, cancellationToken).ConfigureAwait(false),
            Recommendations = await RecommendationCounting.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false),
            Experts = await ExpertCounting.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false),
            Votes = await VoteCounting.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false),
            Spans = await SpanCounting.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false),
            Objections = await ObjectionCounting.ReadAsync(db, snapshotId, cancellationToken).ConfigureAwait(false),
        };
    }
}
