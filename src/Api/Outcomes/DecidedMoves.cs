using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Moves applications to what vote and cap now say of them; who stands at an undecided tie stays where it is.</summary>
internal static class DecidedMoves
{
    private static readonly ApplicationState[] Movable = [ApplicationState.Scored, ApplicationState.Passed, ApplicationState.NotPassed];

    /// <summary>All of the cycle: a new vote may push another application over the cap's line.</summary>
    /// <returns>What the audit log is to be told.</returns>
    public static async Task<IReadOnlyList<AuditEvent>> ApplyAsync(
        ScoringContext db, int cycleId, Caller caller, DateOnly today, DateTime at, CancellationToken ct)
    {
        var applications = await db.Applications
            .Include(application => application.Cycle)
            .Include(application => application.Outcome)
            .Where(application => application.CycleId == cycleId && application.Outcome != null && Movable.Contains(application.State))
            .OrderBy(application => application.Id)
            .ToListAsync(ct);
        var contexts = await ApplicationContexts.LoadAsync(db, applications, today, null, ct);
        return [.. applications.Select(application => Move(application, contexts[application.Id], caller, at)).OfType<AuditEvent>()];
    }

    private static AuditEvent? Move(Application application, ApplicationContext context, Caller caller, DateTime at)
    {
        if (context.VotedThrough is not { } through)
        {
            return null;
        }

        application.Outcome!.Final = through ? null : false;
        var to = through ? ApplicationState.Passed : ApplicationState.NotPassed;
        return application.State == to ? null : application.MoveTo(to, context, caller, at);
    }
}
