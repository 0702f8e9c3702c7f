using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Counts what a cycle's change of state looks at.</summary>
internal static class CycleContexts
{
    public static async Task<CycleContext> LoadAsync(ScoringContext db, ReviewCycle cycle, DateOnly today, CancellationToken ct)
    {
        var states = await db.Applications
            .Where(application => application.CycleId == cycle.Id)
            .GroupBy(application => application.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        int Count(params ReadOnlySpan<ApplicationState> of)
        {
            var sum = 0;
            foreach (var state in of)
            {
                sum += states.GetValueOrDefault(state);
            }

            return sum;
        }

        return new CycleContext
        {
            Today = today,
            SubmissionDeadline = cycle.SubmissionDeadline,
            NoticeUntil = cycle.NoticeUntil,
            ParametersValid = CycleParametersValidator.Validate(CycleParametersJson.Read(cycle)).Count == 0,
            RubricItems = await db.RubricItems.CountAsync(item => item.CycleId == cycle.Id, ct),
            Unscreened = Count(ApplicationState.Submitted, ApplicationState.EmployerConfirmed, ApplicationState.Accepted),
            Unscored = Count(ApplicationState.Eligible),
            RoundsUnfinished = await db.VotingRounds.CountAsync(
                round => round.CycleId == cycle.Id && round.State != RoundState.Announced, ct),
            Undecided = Count(ApplicationState.Scored),
            OpenObjections = await db.Objections
                .Where(objection => objection.Application.CycleId == cycle.Id)
                .CountAsync(PendingObjections.IsPending, ct),
            Unconfirmed = Count(ApplicationState.Passed),
        };
    }
}
