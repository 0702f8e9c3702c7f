namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// Decides every change of a cycle's state: DRAFT → ACCEPTING → SCREENING → SCORING → VOTING → NOTICE → CLOSED, one step
/// at a time and never back, each when the step before it is finished.
/// </summary>
public static class CycleTransitions
{
    public static TransitionDecision Decide(CycleState from, CycleState to, CycleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return TransitionDecision.OfStates(from, to, stepExists: (int)to == (int)from + 1) ?? Enter(to, context);
    }

    /// <summary>The state that follows; null after CLOSED.</summary>
    public static CycleState? Next(CycleState state) => state == CycleState.Closed ? null : state + 1;

    private static TransitionDecision Enter(CycleState to, CycleContext context) => to switch
    {
        CycleState.Accepting => OpenForApplications(context),
        CycleState.Screening when context.Today <= context.SubmissionDeadline =>
            TransitionDecision.Refused(TransitionRefusal.Date, "cycle.deadlineNotPassed", context.SubmissionDeadline),
        CycleState.Screening => TransitionDecision.Allowed,
        CycleState.Scoring => WhenNone(context.Unscreened, "cycle.unscreened"),
        CycleState.Voting => WhenNone(context.Unscored, "cycle.unscored"),
        CycleState.Notice => WhenNone(context.RoundsUnfinished, "cycle.roundsUnfinished", context.Undecided, "cycle.undecided"),
        CycleState.Closed => Close(context),
        _ => throw new ArgumentOutOfRangeException(nameof(to), to, "Not a state that a cycle enters."),
    };

    private static TransitionDecision OpenForApplications(CycleContext context) =>
        !context.ParametersValid ? TransitionDecision.Refused(TransitionRefusal.Unprepared, "cycle.parametersInvalid")
        : context.RubricItems == 0 ? TransitionDecision.Refused(TransitionRefusal.Unprepared, "cycle.noRubric")
        : TransitionDecision.Allowed;

    private static TransitionDecision Close(CycleContext context) => context.NoticeUntil switch
    {
        null => TransitionDecision.Refused(TransitionRefusal.Unprepared, "cycle.noNotice"),
        { } until when context.Today <= until => TransitionDecision.Refused(TransitionRefusal.Date, "cycle.noticeRunning", until),
        _ when context.RoundsUnfinished > 0 => WhenNone(context.RoundsUnfinished, "cycle.roundsUnfinished"),
        _ => WhenNone(context.OpenObjections, "cycle.openObjections", context.Unconfirmed, "cycle.unconfirmed"),
    };

    private static TransitionDecision WhenNone(int count, string code) =>
        count == 0 ? TransitionDecision.Allowed : TransitionDecision.Refused(TransitionRefusal.Unfinished, code, count);

    private static TransitionDecision WhenNone(int first, string firstCode, int second, string secondCode) =>
        first == 0 ? WhenNone(second, secondCode) : WhenNone(first, firstCode);
}
