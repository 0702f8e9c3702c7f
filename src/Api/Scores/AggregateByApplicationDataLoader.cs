using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Scores;

/// <summary>The ballots of each application brought together, by the queries of one. For fields that only the office reads.</summary>
public sealed class AggregateByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, AggregateResult>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, AggregateResult>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await BallotAggregates.OfAsync(db, keys, cancellationToken);
    }
}
