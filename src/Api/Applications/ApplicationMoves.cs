using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Applications;

/// <summary>The one place where an application's state changes: decided by Scoring, stamped, recorded as an event.</summary>
internal static class ApplicationMoves
{
    /// <returns>What the audit log is to be told.</returns>
    public static AuditEvent MoveTo(
        this Application application, ApplicationState to, ApplicationContext context, Caller caller, DateTime at)
    {
        var from = application.State;
        ApplicationTransitions.Decide(from, to, context).OrRefuse($"Application {application.Number}", from, to);
        application.Events.Add(new ApplicationEvent { From = from, To = to, At = at, Actor = caller.Subject, Reason = context.Reason });
        application.State = to;
        application.ReturnReason = to == ApplicationState.Returned ? context.Reason : null;
        Stamp(application, to, at);
        return new AuditEvent(
            caller.Subject, $"APPLICATION_{Codes.Of(to)}", $"Application:{application.Id}", context.Reason, AuditHash.OfState(from), AuditHash.OfState(to));
    }

    private static void Stamp(Application application, ApplicationState to, DateTime at)
    {
        switch (to)
        {
            case ApplicationState.Submitted:
                application.SubmittedAt = at;
                break;
            case ApplicationState.EmployerConfirmed:
                application.EmployerConfirmedAt = at;
                break;
            case ApplicationState.Accepted:
                application.AcceptedAt = at;
                break;
            case ApplicationState.Eligible or ApplicationState.Ineligible:
                application.ScreenedAt = at;
                break;
            case ApplicationState.Scored:
                application.ScoredAt = at;
                break;
            case ApplicationState.Passed or ApplicationState.NotPassed:
                application.VotedAt = at;
                break;
            case ApplicationState.Confirmed:
                application.ConfirmedAt = at;
                break;
            default:
                break;
        }
    }
}
