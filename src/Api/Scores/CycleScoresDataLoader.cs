namespace ScoringPlatform.Api.Scores;

/// <summary>The analysis of each cycle, made once an answer.</summary>
public sealed class CycleScoresDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, CycleScores>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, CycleScores>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scores = new Dictionary<int, CycleScores>();
        foreach (var cycle in keys)
        {
            if (await CycleScoresLoading.LoadAsync(db, cycle, cancellationToken) is { } found)
            {
                scores.Add(cycle, found);
            }
        }

        return scores;
    }
}
