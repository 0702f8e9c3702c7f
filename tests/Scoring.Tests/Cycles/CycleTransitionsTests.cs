using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class CycleTransitionsTests
{
    private static readonly CycleContext Finished = new()
    {
        Today = new(2025, 12, 1),
        SubmissionDeadline = new(2025, 6, 30),
        NoticeUntil = new(2025, 11, 28),
        ParametersValid = true,
        RubricItems = 4,
    };

    [Fact]
    public void Decide_EveryPairOfStates_OnlyTheNextIsAllowed()
    {
        foreach (var from in Enum.GetValues<CycleState>())
        {
            foreach (var to in Enum.GetValues<CycleState>())
            {
                var decision = CycleTransitions.Decide(from, to, Finished);

                Assert.Equal(to == CycleTransitions.Next(from), decision.IsAllowed);
                Assert.Equal(decision.IsAllowed, decision.Explanation is null);
                if (from == to)
                {
                    Assert.Equal(TransitionRefusal.SameState, decision.Refusal);
                }
            }
        }
    }

    public static TheoryData<CycleState, CycleContext, TransitionRefusal, string> Refused => new()
    {
        { CycleState.Draft, Finished with { ParametersValid = false }, TransitionRefusal.Unprepared, "cycle.parametersInvalid" },
        { CycleState.Draft, Finished with { RubricItems = 0 }, TransitionRefusal.Unprepared, "cycle.noRubric" },
        { CycleState.Accepting, Finished with { Today = new(2025, 6, 30) }, TransitionRefusal.Date, "cycle.deadlineNotPassed" },
        { CycleState.Screening, Finished with { Unscreened = 1 }, TransitionRefusal.Unfinished, "cycle.unscreened" },
        { CycleState.Scoring, Finished with { Unscored = 2 }, TransitionRefusal.Unfinished, "cycle.unscored" },
        { CycleState.Voting, Finished with { RoundsUnfinished = 1 }, TransitionRefusal.Unfinished, "cycle.roundsUnfinished" },
        { CycleState.Voting, Finished with { Undecided = 3 }, TransitionRefusal.Unfinished, "cycle.undecided" },
        { CycleState.Notice, Finished with { NoticeUntil = null }, TransitionRefusal.Unprepared, "cycle.noNotice" },
        { CycleState.Notice, Finished with { Today = new(2025, 11, 28) }, TransitionRefusal.Date, "cycle.noticeRunning" },
        { CycleState.Notice, Finished with { RoundsUnfinished = 1 }, TransitionRefusal.Unfinished, "cycle.roundsUnfinished" },
        { CycleState.Notice, Finished with { OpenObjections = 1 }, TransitionRefusal.Unfinished, "cycle.openObjections" },
        { CycleState.Notice, Finished with { Unconfirmed = 1 }, TransitionRefusal.Unfinished, "cycle.unconfirmed" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decide_StepNotFinished_IsRefusedWithItsReason(
        CycleState from, CycleContext context, TransitionRefusal refusal, string code)
    {
        var decision = CycleTransitions.Decide(from, CycleTransitions.Next(from)!.Value, context);

        Assert.Equal((refusal, code), (decision.Refusal, decision.Explanation?.Code));
    }

    [Fact]
    public void Decide_DayAfterTheDeadline_LetsScreeningBegin() =>
        Assert.True(CycleTransitions.Decide(CycleState.Accepting, CycleState.Screening, Finished with { Today = new(2025, 7, 1) }).IsAllowed);

    [Fact]
    public void Decide_NoSuchStep_NamesBothStates()
    {
        var decision = CycleTransitions.Decide(CycleState.Draft, CycleState.Closed, Finished);

        Assert.Equal(TransitionRefusal.NoSuchStep, decision.Refusal);
        Assert.Equal(["DRAFT", "CLOSED"], decision.Explanation!.Arguments);
    }
}
