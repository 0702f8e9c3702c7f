using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Applies a cycle's cap to all that it has voted through so far.</summary>
internal static class CapGroups
{
    /// <returns>The outcomes voted through, by application, and one group a level and specialty; none where the cycle has no cap.</returns>
    public static async Task<(IReadOnlyDictionary<int, Outcome> Through, IReadOnlyList<CapResult> Groups)> LoadAsync(
        ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        if (CycleParametersJson.Read(cycle).Cap is not { } share)
        {
            return (new Dictionary<int, Outcome>(), []);
        }

        var through = await db.Outcomes
            .Include(outcome => outcome.Application)
            .Where(outcome => outcome.Application.CycleId == cycle.Id && outcome.VotedThrough == true)
            .ToDictionaryAsync(outcome => outcome.ApplicationId, ct);
        var yes = await YesAsync(db, cycle.Id, ct);
        var groups = Cap.Apply(share, through.Values.Select(outcome => new CapCandidate
        {
            ApplicationId = outcome.ApplicationId,
            Level = outcome.Application.TargetLevel,
            Specialty = outcome.Application.Specialty,
            Yes = yes.GetValueOrDefault(outcome.ApplicationId),
            Score = outcome.Application.Score,
        }));
        return (through, groups);
    }

    /// <summary>Writes each group's answer into the outcomes. A tie that people decided stays so while it is the same tie.</summary>
    public static async Task ApplyAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var (through, groups) = await LoadAsync(db, cycle, ct);
        foreach (var group in groups)
        {
            Set(group.Inside, true);
            Set(group.Outside, false);
            var admitted = group.TiedAtLine.Where(id => through[id] is { TieReason: not null, InsideCap: true }).ToList();
            if (!group.TiedAtLine.All(id => through[id].TieReason is not null) || !CapTie.IsDecidedBy(group, admitted))
            {
                Set(group.TiedAtLine, null);
            }
        }

        void Set(IEnumerable<int> ids, bool? inside)
        {
            foreach (var id in ids)
            {
                (through[id].InsideCap, through[id].TieReason) = (inside, null);
            }
        }
    }

    /// <summary>The yes votes of the last round that passed each application.</summary>
    private static async Task<Dictionary<int, int>> YesAsync(ScoringContext db, int cycleId, CancellationToken ct) =>
        (await db.RoundItems
            .Where(item => item.Round.CycleId == cycleId && item.Result == RoundItemResult.Passed)
            .Select(item => new { item.ApplicationId, item.Round.Number, item.Yes })
            .ToListAsync(ct))
        .GroupBy(item => item.ApplicationId)
        .ToDictionary(group => group.Key, group => group.MaxBy(item => item.Number)!.Yes ?? 0);
}
