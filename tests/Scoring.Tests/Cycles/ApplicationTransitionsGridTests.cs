using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Tests.Cycles;

/// <summary>Every step of an application in every state of its cycle, beside a table of the states as the office draws them.</summary>
public sealed class ApplicationTransitionsGridTests
{
    private static readonly Dictionary<ApplicationState, string> Drawn = new()
    {
        [ApplicationState.Draft] = "Submitted Withdrawn",
        [ApplicationState.Submitted] = "EmployerConfirmed Returned Withdrawn",
        [ApplicationState.EmployerConfirmed] = "Accepted Returned Withdrawn",
        [ApplicationState.Accepted] = "Eligible Ineligible Returned Withdrawn",
        [ApplicationState.Eligible] = "Scored Withdrawn",
        [ApplicationState.Ineligible] = "",
        [ApplicationState.Scored] = "Passed NotPassed Withdrawn",
        [ApplicationState.Passed] = "Confirmed NotPassed Revoked",
        [ApplicationState.NotPassed] = "Passed",
        [ApplicationState.Confirmed] = "Revoked",
        [ApplicationState.Revoked] = "",
        [ApplicationState.Returned] = "Submitted Withdrawn",
        [ApplicationState.Withdrawn] = "",
    };

    /// <summary>The cycle's states in which a step is taken, by where it leads.</summary>
    private static string CyclesOf(ApplicationState from, ApplicationState to) => to switch
    {
        ApplicationState.Submitted when from == ApplicationState.Draft => "Accepting",
        ApplicationState.Submitted or ApplicationState.EmployerConfirmed or ApplicationState.Accepted or ApplicationState.Returned
            or ApplicationState.Eligible or ApplicationState.Ineligible => "Accepting Screening",
        ApplicationState.Scored => "Scoring",
        ApplicationState.Passed or ApplicationState.NotPassed => "Voting Notice",
        ApplicationState.Confirmed => "Notice",
        ApplicationState.Revoked => "Notice Closed",
        ApplicationState.Withdrawn => "Draft Accepting Screening Scoring Voting Notice Closed",
        _ => "",
    };

    private static ApplicationContext AllInOrder(CycleState cycle, ApplicationState to) => new()
    {
        Cycle = cycle,
        Today = new(2025, 6, 30),
        SubmissionDeadline = new(2025, 6, 30),
        Reason = "示范原因",
        Eligibility = to == ApplicationState.Ineligible ? EligibilityResult.Ineligible : EligibilityResult.Eligible,
        HasScore = true,
        VotedThrough = to != ApplicationState.NotPassed,
        NoticeUntil = new(2025, 6, 29),
    };

    private static IEnumerable<(ApplicationState From, ApplicationState To, CycleState Cycle)> Grid() =>
        from start in Enum.GetValues<ApplicationState>()
        from end in Enum.GetValues<ApplicationState>()
        from cycle in Enum.GetValues<CycleState>()
        select (start, end, cycle);

    [Fact]
    public void Decide_EveryStepInEveryCycleState_IsAllowedWhereItIsDrawn()
    {
        foreach (var (from, to, cycle) in Grid())
        {
            var drawn = Drawn[from].Split(' ').Contains(to.ToString()) && CyclesOf(from, to).Split(' ').Contains(cycle.ToString());

            var decision = ApplicationTransitions.Decide(from, to, AllInOrder(cycle, to));

            Assert.True(drawn == decision.IsAllowed, $"{from} to {to} in {cycle}: {decision.Explanation?.Code}");
            Assert.Equal(decision.IsAllowed, decision.Explanation is null);
        }
    }

    /// <summary>A dossier can be written exactly where and when it could be handed in.</summary>
    [Fact]
    public void DecideEdit_EveryState_IsAllowedWhereSubmittingIs()
    {
        foreach (var state in Enum.GetValues<ApplicationState>())
        {
            foreach (var cycle in Enum.GetValues<CycleState>())
            {
                var context = AllInOrder(cycle, ApplicationState.Submitted);

                Assert.Equal(
                    ApplicationTransitions.Decide(state, ApplicationState.Submitted, context).IsAllowed,
                    ApplicationTransitions.DecideEdit(state, context).IsAllowed);
            }
        }

        Assert.Equal(
            "application.handedIn",
            ApplicationTransitions.DecideEdit(ApplicationState.Submitted, AllInOrder(CycleState.Accepting, ApplicationState.Submitted)).Explanation!.Code);
    }

    /// <summary>What is missing, and the steps that are refused for it: no other step may notice.</summary>
    public static TheoryData<string, string> Missing => new()
    {
        { "reason", "Returned Revoked" },
        { "evaluation", "Eligible Ineligible" },
        { "other evaluation", "Eligible Ineligible" },
        { "score", "Scored" },
        { "vote", "Passed NotPassed Confirmed" },
        { "other vote", "Passed NotPassed Confirmed" },
        { "notice", "Confirmed" },
        { "notice's end", "Confirmed" },
        { "handled objections", "Confirmed" },
        { "finished round", "Withdrawn" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void Decide_OneThingMissing_RefusesTheStepsThatNeedItAndNoOther(string what, string steps)
    {
        foreach (var (from, to, cycle) in Grid())
        {
            var whole = AllInOrder(cycle, to);
            if (!ApplicationTransitions.Decide(from, to, whole).IsAllowed)
            {
                continue;
            }

            var decision = ApplicationTransitions.Decide(from, to, Without(whole, what));

            Assert.True(steps.Split(' ').Contains(to.ToString()) != decision.IsAllowed, $"{from} to {to} in {cycle} without {what}");
        }
    }

    [Fact]
    public void Decide_NothingInOrder_AllowsOnlyWhatNeedsNothing()
    {
        var allowed = new HashSet<(ApplicationState, ApplicationState)>();
        foreach (var (from, to, cycle) in Grid())
        {
            var bare = new ApplicationContext { Cycle = cycle, Today = new(2025, 7, 1), SubmissionDeadline = new(2025, 6, 30), InUnfinishedRound = true };
            if (ApplicationTransitions.Decide(from, to, bare).IsAllowed)
            {
                allowed.Add((from, to));
            }
        }

        Assert.Equal(
            [
                (ApplicationState.Submitted, ApplicationState.EmployerConfirmed),
                (ApplicationState.EmployerConfirmed, ApplicationState.Accepted),
                (ApplicationState.Returned, ApplicationState.Submitted),
            ],
            allowed.Order());
    }

    private static ApplicationContext Without(ApplicationContext whole, string what) => what switch
    {
        "reason" => whole with { Reason = "\t " },
        "evaluation" => whole with { Eligibility = null },
        "other evaluation" => whole with { Eligibility = EligibilityResult.Pending },
        "score" => whole with { HasScore = false },
        "vote" => whole with { VotedThrough = null },
        "other vote" => whole with { VotedThrough = !whole.VotedThrough },
        "notice" => whole with { NoticeUntil = null },
        "notice's end" => whole with { NoticeUntil = whole.Today },
        "handled objections" => whole with { OpenObjections = 1 },
        "finished round" => whole with { InUnfinishedRound = true },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not a thing that can be missing."),
    };
}
