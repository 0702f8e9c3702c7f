namespace ScoringPlatform.Api.Votes;

/// <summary>How many votes those present may cast in each round: members present times applications, less recusals.</summary>
public sealed class VotesExpectedDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.VotingRounds
            .Where(round => keys.Contains(round.Id))
            .Select(round => new
            {
                round.Id,
                Expected = (round.Roll.Count(entry => entry.CheckedIn) * round.Items.Count)
                    - db.RoundRecusals.Count(recusal => recusal.RoundId == round.Id && recusal.Member.CheckedIn),
            })
            .ToDictionaryAsync(round => round.Id, round => round.Expected, cancellationToken);
    }
}
