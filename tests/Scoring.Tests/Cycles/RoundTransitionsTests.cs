using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class RoundTransitionsTests
{
    private static readonly RoundContext Ready = new()
    {
        Cycle = CycleState.Voting,
        Items = 3,
        Quorum = Quorum.Check(Fraction.TwoThirds, members: 11, present: 8),
        HasSealKey = true,
        UrnVerified = true,
    };

    [Fact]
    public void Decide_EveryPairOfStates_OnlyTheNextIsAllowed()
    {
        foreach (var from in Enum.GetValues<RoundState>())
        {
            foreach (var to in Enum.GetValues<RoundState>())
            {
                Assert.Equal(to == from + 1, RoundTransitions.Decide(from, to, Ready).IsAllowed);
            }
        }
    }

    public static TheoryData<RoundState, RoundContext, TransitionRefusal, string> Refused => new()
    {
        { RoundState.RollFrozen, Ready with { Items = 0 }, TransitionRefusal.Unprepared, "round.noItems" },
        { RoundState.RollFrozen, Ready with { Cycle = CycleState.Scoring }, TransitionRefusal.CycleState, "transition.cycleState" },
        {
            RoundState.RollFrozen, Ready with { CommitteeProblems = CommitteeCheck.Check(new(), [], TitleLevel.Engineer, new(2025, 9, 1)) },
            TransitionRefusal.Unprepared, "committee.tooFewMembers"
        },
        { RoundState.Open, Ready with { Quorum = null }, TransitionRefusal.Inquorate, "round.noCheckIn" },
        {
            RoundState.Open, Ready with { Quorum = Quorum.Check(Fraction.TwoThirds, 11, 7) },
            TransitionRefusal.Inquorate, "quorum.notReached"
        },
        { RoundState.Open, Ready with { HasSealKey = false }, TransitionRefusal.Unprepared, "round.noSealKey" },
        { RoundState.Announced, Ready with { UrnVerified = false }, TransitionRefusal.Unprepared, "round.urnUnverified" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decide_SomethingMissing_IsRefusedWithItsReason(
        RoundState to, RoundContext context, TransitionRefusal refusal, string code)
    {
        var decision = RoundTransitions.Decide(to - 1, to, context);

        Assert.Equal((refusal, code), (decision.Refusal, decision.Explanation?.Code));
    }

    [Fact]
    public void Decide_DuringNotice_ARecheckRoundMayOpen() =>
        Assert.True(RoundTransitions.Decide(RoundState.RollFrozen, RoundState.Open, Ready with { Cycle = CycleState.Notice }).IsAllowed);
}
