using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>The counts of every announced vote: never a name, and never which member voted what.</summary>
internal static class RoundFacts
{
    private const int Batch = 5000;

    public static async Task WriteAsync(
        ScoringContext db, ReviewCycle cycle, CycleParameters parameters, int snapshotId, CancellationToken ct)
    {
        var last = 0;
        while (true)
        {
            var items = await db.RoundItems.AsNoTracking()
                .Include(item => item.Round)
                .Where(item => item.Round.CycleId == cycle.Id && item.Round.State == RoundState.Announced && item.Result != null && item.Id > last)
                .OrderBy(item => item.Id)
                .Take(Batch)
                .ToListAsync(ct);
            if (items.Count == 0)
            {
                return;
            }

            var applications = items.Select(item => item.ApplicationId).ToList();
            var deciding = await db.RoundItems
                .Where(item => item.Round.CycleId == cycle.Id && item.Round.State == RoundState.Announced && item.Result != RoundItemResult.NoQuorum)
                .Where(item => applications.Contains(item.ApplicationId))
                .GroupBy(item => item.ApplicationId)
                .Select(group => new { group.Key, Number = group.Max(item => item.Round.Number) })
                .ToDictionaryAsync(group => group.Key, group => group.Number, ct);
            await FactTable.AddAsync(
                db, [.. items.Select(item => Of(item, parameters, snapshotId, deciding.GetValueOrDefault(item.ApplicationId)))], ct);
            last = items[^1].Id;
        }
    }

    private static RoundFact Of(RoundItem item, CycleParameters parameters, int snapshotId, int deciding)
    {
        var tally = Tally.Decide(parameters, new VoteCounts
        {
            Members = item.Round.Members,
            Present = item.Round.Present,
            Recused = item.Recused,
            Yes = item.Yes!.Value,
            No = item.No!.Value,
            Abstain = item.Abstain!.Value,
        });
        return new RoundFact
        {
            SnapshotId = snapshotId,
            RoundId = item.RoundId,
            ApplicationId = item.ApplicationId,
            RoundNumber = item.Round.Number,
            Present = tally.Base,
            Recused = item.Recused,
            Yes = item.Yes!.Value,
            No = item.No!.Value,
            Abstain = item.Abstain!.Value,
            NotVoted = item.Unused!.Value,
            Needed = tally.Needed,
            Margin = item.Yes!.Value - tally.Needed,
            Result = item.Result!.Value,
            Decides = item.Round.Number == deciding,
        };
    }
}
