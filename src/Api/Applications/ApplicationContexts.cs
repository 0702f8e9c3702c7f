using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Applications;

/// <summary>What changes of state look at, loaded for many applications at once.</summary>
internal static class ApplicationContexts
{
    /// <param name="applications">Loaded with their cycle.</param>
    public static async Task<IReadOnlyDictionary<int, ApplicationContext>> LoadAsync(
        ScoringContext db, IReadOnlyList<Application> applications, DateOnly today, string? reason, CancellationToken ct)
    {
        var ids = applications.Select(application => application.Id).ToList();
        var results = await db.EligibilityEvaluations
            .Where(evaluation => ids.Contains(evaluation.ApplicationId) && evaluation.IsCurrent)
            .ToDictionaryAsync(evaluation => evaluation.ApplicationId, evaluation => evaluation.Result, ct);
        var unfinished = await db.RoundItems
            .Where(item => ids.Contains(item.ApplicationId)
                && item.Round.State != RoundState.Draft && item.Round.State != RoundState.Announced)
            .Select(item => item.ApplicationId)
            .ToHashSetAsync(ct);
        var outcomes = await db.Outcomes.AsNoTracking()
            .Where(outcome => ids.Contains(outcome.ApplicationId))
            .ToDictionaryAsync(outcome => outcome.ApplicationId, ct);
        var objections = await db.Objections
            .Where(objection => ids.Contains(objection.ApplicationId))
            .Where(PendingObjections.IsPending)
            .GroupBy(objection => objection.ApplicationId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return applications.ToDictionary(application => application.Id, application => new ApplicationContext
        {
            Cycle = application.Cycle.State,
            Today = today,
            SubmissionDeadline = application.Cycle.SubmissionDeadline,
            Reason = reason,
            Eligibility = results.TryGetValue(application.Id, out var result) ? result : null,
            HasScore = application.Score is not null,
            InUnfinishedRound = unfinished.Contains(application.Id),
            VotedThrough = outcomes.TryGetValue(application.Id, out var outcome) ? Through(outcome, application) : null,
            NoticeUntil = application.Cycle.NoticeUntil,
            OpenObjections = objections.GetValueOrDefault(application.Id),
        });
    }

    /// <summary>Voted through and inside the cap; null while a tie at the cap's line is not decided.</summary>
    private static bool? Through(Outcome outcome, Application application) => outcome.VotedThrough switch
    {
        true when CycleParametersJson.Read(application.Cycle).Cap is not null => outcome.InsideCap,
        var voted => voted,
    };
}
