using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Votes;

/// <summary>Makes a round's roll from the cycle's committee.</summary>
internal static class RoundRoll
{
    /// <param name="round">Loaded with its cycle, in DRAFT.</param>
    public static async Task<(RoundContext Context, IReadOnlyList<(int Application, int Expert)> Recusals)> FreezeAsync(
        ScoringContext db, VotingRound round, DateOnly today, CancellationToken ct)
    {
        var items = await db.RoundItems.Include(item => item.Application).Where(item => item.RoundId == round.Id).ToListAsync(ct);
        var seats = await db.CommitteeMembers.AsNoTracking()
            .Include(seat => seat.Expert)
            .Where(seat => seat.CycleId == round.CycleId)
            .OrderBy(seat => seat.ExpertId)
            .ToListAsync(ct);
        var parameters = CycleParametersJson.Read(round.Cycle);
        var grounds = await ExpertTiesLoading.GroundsAsync(
            db, [.. items.Select(item => item.ApplicationId)], [.. seats.Select(seat => seat.ExpertId)], ct);

        round.Roll.AddRange(seats.Select(seat => new RollEntry { RoundId = round.Id, ExpertId = seat.ExpertId }));
        var recusals = grounds.Keys.OrderBy(pair => pair.Application).ThenBy(pair => pair.Expert).ToList();
        db.RoundRecusals.AddRange(recusals.Select(pair =>
            new RoundRecusal { RoundId = round.Id, ApplicationId = pair.Application, ExpertId = pair.Expert }));
        var recused = recusals.CountBy(pair => pair.Application).ToDictionary();
        foreach (var item in items)
        {
            item.Recused = recused.GetValueOrDefault(item.ApplicationId);
        }

        var context = new RoundContext
        {
            Cycle = round.Cycle.State,
            Items = items.Count,
            CommitteeProblems = items.Count == 0
                ? []
                : CommitteeCheck.Check(
                    parameters,
                    [.. seats.Select(seat => seat.ToFact(parameters))],
                    items.Max(item => item.Application.TargetLevel),
                    today),
        };
        return (context, recusals);
    }
}
