using ScoringPlatform.Api.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>What the decisions of each round were computed by.</summary>
public sealed class RoundRuleDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, RoundRule>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, RoundRule>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var recused = (await db.RoundRecusals
            .Where(recusal => keys.Contains(recusal.RoundId) && recusal.Member.CheckedIn)
            .GroupBy(recusal => new { recusal.RoundId, recusal.ApplicationId })
            .Select(group => new { group.Key.RoundId, group.Key.ApplicationId, Count = group.Count() })
            .ToListAsync(cancellationToken)).ToLookup(group => group.RoundId);
        var rounds = await db.VotingRounds.AsNoTracking().Include(round => round.Cycle)
            .Where(round => keys.Contains(round.Id)).ToListAsync(cancellationToken);
        return rounds.ToDictionary(round => round.Id, round => new RoundRule(
            round.Members,
            round.Present,
            CycleParametersJson.Read(round.Cycle),
            recused[round.Id].ToDictionary(group => group.ApplicationId, group => group.Count)));
    }
}
