using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class ApplicationTransitionsTests
{
    private static readonly DateOnly Deadline = new(2025, 6, 30);

    private static ApplicationContext In(CycleState cycle) => new()
    {
        Cycle = cycle,
        Today = Deadline,
        SubmissionDeadline = Deadline,
        Reason = "示范原因",
        HasScore = true,
        NoticeUntil = new(2025, 6, 1),
    };

    public static TheoryData<ApplicationState, ApplicationState, ApplicationContext> Allowed => new()
    {
        { ApplicationState.Draft, ApplicationState.Submitted, In(CycleState.Accepting) },
        { ApplicationState.Submitted, ApplicationState.EmployerConfirmed, In(CycleState.Accepting) },
        { ApplicationState.EmployerConfirmed, ApplicationState.Accepted, In(CycleState.Screening) },
        { ApplicationState.Accepted, ApplicationState.Eligible, In(CycleState.Screening) with { Eligibility = EligibilityResult.Eligible } },
        { ApplicationState.Accepted, ApplicationState.Ineligible, In(CycleState.Screening) with { Eligibility = EligibilityResult.Ineligible } },
        { ApplicationState.Eligible, ApplicationState.Scored, In(CycleState.Scoring) },
        { ApplicationState.Scored, ApplicationState.Passed, In(CycleState.Voting) with { VotedThrough = true } },
        { ApplicationState.Scored, ApplicationState.NotPassed, In(CycleState.Voting) with { VotedThrough = false } },
        { ApplicationState.NotPassed, ApplicationState.Passed, In(CycleState.Notice) with { VotedThrough = true } },
        { ApplicationState.Passed, ApplicationState.NotPassed, In(CycleState.Notice) with { VotedThrough = false } },
        { ApplicationState.Passed, ApplicationState.Confirmed, In(CycleState.Notice) with { VotedThrough = true } },
        { ApplicationState.Passed, ApplicationState.Revoked, In(CycleState.Notice) },
        { ApplicationState.Confirmed, ApplicationState.Revoked, In(CycleState.Closed) },
        { ApplicationState.Submitted, ApplicationState.Returned, In(CycleState.Accepting) },
        { ApplicationState.EmployerConfirmed, ApplicationState.Returned, In(CycleState.Screening) },
        { ApplicationState.Accepted, ApplicationState.Returned, In(CycleState.Screening) },
        { ApplicationState.Returned, ApplicationState.Submitted, In(CycleState.Screening) with { Today = new(2025, 7, 9) } },
        { ApplicationState.Draft, ApplicationState.Withdrawn, In(CycleState.Accepting) },
        { ApplicationState.Returned, ApplicationState.Withdrawn, In(CycleState.Screening) },
        { ApplicationState.Eligible, ApplicationState.Withdrawn, In(CycleState.Scoring) },
        { ApplicationState.Scored, ApplicationState.Withdrawn, In(CycleState.Voting) },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Decide_StepWithAllItNeeds_IsAllowed(ApplicationState from, ApplicationState to, ApplicationContext context) =>
        Assert.Equal(default, ApplicationTransitions.Decide(from, to, context));

    public static TheoryData<ApplicationState, ApplicationState, ApplicationContext, TransitionRefusal, string> Refused => new()
    {
        {
            ApplicationState.Draft, ApplicationState.Submitted, In(CycleState.Accepting) with { Today = Deadline.AddDays(1) },
            TransitionRefusal.Date, "application.afterDeadline"
        },
        { ApplicationState.Draft, ApplicationState.Submitted, In(CycleState.Screening), TransitionRefusal.CycleState, "transition.cycleState" },
        { ApplicationState.Returned, ApplicationState.Submitted, In(CycleState.Scoring), TransitionRefusal.CycleState, "transition.cycleState" },
        {
            ApplicationState.Submitted, ApplicationState.Returned, In(CycleState.Screening) with { Reason = " " },
            TransitionRefusal.ReasonMissing, "transition.reasonMissing"
        },
        { ApplicationState.Accepted, ApplicationState.Eligible, In(CycleState.Screening), TransitionRefusal.Unfinished, "application.notEvaluated" },
        {
            ApplicationState.Accepted, ApplicationState.Eligible, In(CycleState.Screening) with { Eligibility = EligibilityResult.Pending },
            TransitionRefusal.Result, "application.foundOtherwise"
        },
        {
            ApplicationState.Accepted, ApplicationState.Ineligible, In(CycleState.Screening) with { Eligibility = EligibilityResult.Eligible },
            TransitionRefusal.Result, "application.foundOtherwise"
        },
        {
            ApplicationState.Eligible, ApplicationState.Scored, In(CycleState.Scoring) with { HasScore = false },
            TransitionRefusal.Unfinished, "application.noScore"
        },
        { ApplicationState.Scored, ApplicationState.Passed, In(CycleState.Voting), TransitionRefusal.Unfinished, "application.notVoted" },
        {
            ApplicationState.Scored, ApplicationState.Passed, In(CycleState.Voting) with { VotedThrough = false },
            TransitionRefusal.Result, "application.votedOtherwise"
        },
        {
            ApplicationState.Passed, ApplicationState.Confirmed, In(CycleState.Notice) with { NoticeUntil = Deadline },
            TransitionRefusal.Date, "cycle.noticeRunning"
        },
        {
            ApplicationState.Passed, ApplicationState.Confirmed, In(CycleState.Notice) with { OpenObjections = 1 },
            TransitionRefusal.Unfinished, "application.openObjections"
        },
        { ApplicationState.Passed, ApplicationState.Confirmed, In(CycleState.Notice), TransitionRefusal.Unfinished, "application.notVoted" },
        {
            ApplicationState.Scored, ApplicationState.Withdrawn, In(CycleState.Voting) with { InUnfinishedRound = true },
            TransitionRefusal.Unfinished, "application.inRound"
        },
        {
            ApplicationState.Confirmed, ApplicationState.Revoked, In(CycleState.Closed) with { Reason = null },
            TransitionRefusal.ReasonMissing, "transition.reasonMissing"
        },
        { ApplicationState.Draft, ApplicationState.Draft, In(CycleState.Accepting), TransitionRefusal.SameState, "transition.sameState" },
        { ApplicationState.Draft, ApplicationState.Confirmed, In(CycleState.Notice), TransitionRefusal.NoSuchStep, "transition.noSuchStep" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decide_SomethingMissing_IsRefusedWithItsReason(
        ApplicationState from, ApplicationState to, ApplicationContext context, TransitionRefusal refusal, string code)
    {
        var decision = ApplicationTransitions.Decide(from, to, context);

        Assert.Equal((refusal, code), (decision.Refusal, decision.Explanation?.Code));
    }

    [Theory]
    [InlineData(ApplicationState.Withdrawn)]
    [InlineData(ApplicationState.Revoked)]
    [InlineData(ApplicationState.Ineligible)]
    public void From_FinalState_LeadsNowhere(ApplicationState state) => Assert.Empty(ApplicationTransitions.From(state));

    [Fact]
    public void From_EveryState_IsReachedFromDraft()
    {
        var reached = new HashSet<ApplicationState> { ApplicationState.Draft };
        var waiting = new Queue<ApplicationState>(reached);
        while (waiting.TryDequeue(out var state))
        {
            foreach (var next in ApplicationTransitions.From(state).Where(reached.Add))
            {
                waiting.Enqueue(next);
            }
        }

        Assert.Equal(Enum.GetValues<ApplicationState>().Order(), reached.Order());
    }
}
