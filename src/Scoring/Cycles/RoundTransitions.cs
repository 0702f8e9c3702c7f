namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// Decides every change of a voting round's state: DRAFT → ROLL_FROZEN → OPEN → CLOSED → ANNOUNCED, never back. A
/// re-check is a new round, during NOTICE too (article 27).
/// </summary>
public static class RoundTransitions
{
    public static TransitionDecision Decide(RoundState from, RoundState to, RoundContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return TransitionDecision.OfStates(from, to, stepExists: (int)to == (int)from + 1) ?? InCycle(context) ?? Enter(to, context);
    }

    private static TransitionDecision? InCycle(RoundContext context) =>
        context.Cycle is CycleState.Voting or CycleState.Notice
            ? null
            : TransitionDecision.Refused(
                TransitionRefusal.CycleState, "transition.cycleState", context.Cycle, CycleState.Voting, CycleState.Notice);

    private static TransitionDecision Enter(RoundState to, RoundContext context) => to switch
    {
        RoundState.RollFrozen when context.Items == 0 =>
            TransitionDecision.Refused(TransitionRefusal.Unprepared, "round.noItems"),
        RoundState.RollFrozen when context.CommitteeProblems is [var problem, ..] =>
            new TransitionDecision(TransitionRefusal.Unprepared, problem.Explanation),
        RoundState.Open when context.Quorum is not { Reached: true } => new TransitionDecision(
            TransitionRefusal.Inquorate, context.Quorum?.Explanation ?? Explain.As("round.noCheckIn")),
        RoundState.Open when !context.HasSealKey =>
            TransitionDecision.Refused(TransitionRefusal.Unprepared, "round.noSealKey"),
        RoundState.Announced when !context.UrnVerified =>
            TransitionDecision.Refused(TransitionRefusal.Unprepared, "round.urnUnverified"),
        RoundState.RollFrozen or RoundState.Open or RoundState.Closed or RoundState.Announced => TransitionDecision.Allowed,
        _ => throw new ArgumentOutOfRangeException(nameof(to), to, "Not a state that a round enters."),
    };
}
