using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// Decides every change of an application's state: DRAFT → SUBMITTED → EMPLOYER_CONFIRMED → ACCEPTED → ELIGIBLE or
/// INELIGIBLE → SCORED → PASSED or NOT_PASSED → CONFIRMED or REVOKED; RETURNED to be corrected, WITHDRAWN for good.
/// </summary>
public static class ApplicationTransitions
{
    private static readonly Dictionary<ApplicationState, ApplicationState[]> Steps = new()
    {
        [ApplicationState.Draft] = [ApplicationState.Submitted, ApplicationState.Withdrawn],
        [ApplicationState.Returned] = [ApplicationState.Submitted, ApplicationState.Withdrawn],
        [ApplicationState.Submitted] = [ApplicationState.EmployerConfirmed, ApplicationState.Returned, ApplicationState.Withdrawn],
        [ApplicationState.EmployerConfirmed] = [ApplicationState.Accepted, ApplicationState.Returned, ApplicationState.Withdrawn],
        [ApplicationState.Accepted] =
            [ApplicationState.Eligible, ApplicationState.Ineligible, ApplicationState.Returned, ApplicationState.Withdrawn],
        [ApplicationState.Eligible] = [ApplicationState.Scored, ApplicationState.Withdrawn],
        [ApplicationState.Scored] = [ApplicationState.Passed, ApplicationState.NotPassed, ApplicationState.Withdrawn],
        [ApplicationState.Passed] = [ApplicationState.Confirmed, ApplicationState.NotPassed, ApplicationState.Revoked],
        [ApplicationState.NotPassed] = [ApplicationState.Passed],
        [ApplicationState.Confirmed] = [ApplicationState.Revoked],
    };

    /// <summary>The states that some step leads to from <paramref name="state"/>; empty for a final state.</summary>
    public static IReadOnlyList<ApplicationState> From(ApplicationState state) => Steps.GetValueOrDefault(state, []);

    public static TransitionDecision Decide(ApplicationState from, ApplicationState to, ApplicationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return TransitionDecision.OfStates(from, to, From(from).Contains(to)) ?? Enter(from, to, context);
    }

    /// <summary>Whether the applicant may still write the dossier: as long as it could be handed in, and not while it is.</summary>
    public static TransitionDecision DecideEdit(ApplicationState state, ApplicationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return From(state).Contains(ApplicationState.Submitted)
            ? Submit(state, context)
            : TransitionDecision.Refused(TransitionRefusal.NoSuchStep, "application.handedIn", state);
    }

    private static TransitionDecision Enter(ApplicationState from, ApplicationState to, ApplicationContext context) => to switch
    {
        ApplicationState.Submitted => Submit(from, context),
        ApplicationState.EmployerConfirmed or ApplicationState.Accepted => InScreening(context) ?? TransitionDecision.Allowed,
        ApplicationState.Returned => InScreening(context) ?? WithReason(context),
        ApplicationState.Withdrawn => Withdraw(context),
        ApplicationState.Eligible => Screen(context, EligibilityResult.Eligible),
        ApplicationState.Ineligible => Screen(context, EligibilityResult.Ineligible),
        ApplicationState.Scored => InCycle(context, CycleState.Scoring, CycleState.Scoring)
            ?? Needs(context.HasScore, TransitionRefusal.Unfinished, "application.noScore"),
        ApplicationState.Passed => Vote(context, through: true),
        ApplicationState.NotPassed => Vote(context, through: false),
        ApplicationState.Confirmed => Confirm(context),
        ApplicationState.Revoked => InCycle(context, CycleState.Notice, CycleState.Closed) ?? WithReason(context),
        _ => throw new ArgumentOutOfRangeException(nameof(to), to, "Not a state that an application enters."),
    };

    /// <summary>First time: while the cycle accepts and by the deadline. Corrected after a return: until screening ends.</summary>
    private static TransitionDecision Submit(ApplicationState from, ApplicationContext context) =>
        from == ApplicationState.Returned ? InScreening(context) ?? TransitionDecision.Allowed
        : InCycle(context, CycleState.Accepting, CycleState.Accepting)
            ?? (context.Today <= context.SubmissionDeadline
                ? TransitionDecision.Allowed
                : TransitionDecision.Refused(TransitionRefusal.Date, "application.afterDeadline", context.SubmissionDeadline));

    private static TransitionDecision Screen(ApplicationContext context, EligibilityResult result) =>
        InScreening(context) ?? (context.Eligibility switch
        {
            null => TransitionDecision.Refused(TransitionRefusal.Unfinished, "application.notEvaluated"),
            { } found when found != result => TransitionDecision.Refused(TransitionRefusal.Result, "application.foundOtherwise", found),
            _ => TransitionDecision.Allowed,
        });

    /// <summary>By the result of the last announced round, which in NOTICE is that of a re-check (article 27).</summary>
    private static TransitionDecision Vote(ApplicationContext context, bool through) =>
        InCycle(context, CycleState.Voting, CycleState.Notice) ?? (context.VotedThrough switch
        {
            null => TransitionDecision.Refused(TransitionRefusal.Unfinished, "application.notVoted"),
            { } result when result != through => TransitionDecision.Refused(TransitionRefusal.Result, "application.votedOtherwise"),
            _ => TransitionDecision.Allowed,
        });

    private static TransitionDecision Withdraw(ApplicationContext context) =>
        Needs(!context.InUnfinishedRound, TransitionRefusal.Unfinished, "application.inRound");

    private static TransitionDecision Confirm(ApplicationContext context) =>
        InCycle(context, CycleState.Notice, CycleState.Notice) ?? (context.NoticeUntil switch
        {
            null => TransitionDecision.Refused(TransitionRefusal.Unprepared, "cycle.noNotice"),
            { } until when context.Today <= until => TransitionDecision.Refused(TransitionRefusal.Date, "cycle.noticeRunning", until),
            _ when context.OpenObjections > 0 =>
                TransitionDecision.Refused(TransitionRefusal.Unfinished, "application.openObjections", context.OpenObjections),
            _ when context.VotedThrough is not true => Vote(context, through: true),
            _ => TransitionDecision.Allowed,
        });

    private static TransitionDecision WithReason(ApplicationContext context) =>
        Needs(!string.IsNullOrWhiteSpace(context.Reason), TransitionRefusal.ReasonMissing, "transition.reasonMissing");

    private static TransitionDecision? InScreening(ApplicationContext context) =>
        InCycle(context, CycleState.Accepting, CycleState.Screening);

    private static TransitionDecision? InCycle(ApplicationContext context, CycleState first, CycleState last) =>
        context.Cycle >= first && context.Cycle <= last
            ? null
            : TransitionDecision.Refused(TransitionRefusal.CycleState, "transition.cycleState", context.Cycle, first, last);

    private static TransitionDecision Needs(bool met, TransitionRefusal refusal, string code) =>
        met ? TransitionDecision.Allowed : TransitionDecision.Refused(refusal, code);
}
