using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class TallyTests
{
    private static readonly CycleParameters Default = new();

    private static VoteCounts Counts(int members, int present, int yes, int no = 0, int abstain = 0, int recused = 0, int spoiled = 0) => new()
    {
        Members = members,
        Present = present,
        Recused = recused,
        Yes = yes,
        No = no,
        Abstain = abstain,
        Spoiled = spoiled,
    };

    [Theory]
    [InlineData(11, 8, 5, 6, TallyOutcome.NotPassed)]    // 3·5 = 15 < 16 = 2·8
    [InlineData(11, 8, 6, 6, TallyOutcome.Passed)]       // 3·6 = 18 ≥ 16
    [InlineData(11, 9, 5, 6, TallyOutcome.NotPassed)]    // 15 < 18
    [InlineData(11, 9, 6, 6, TallyOutcome.Passed)]       // 18 ≥ 18
    [InlineData(11, 10, 6, 7, TallyOutcome.NotPassed)]   // 18 < 20
    [InlineData(11, 10, 7, 7, TallyOutcome.Passed)]      // 21 ≥ 20
    [InlineData(11, 11, 7, 8, TallyOutcome.NotPassed)]   // 21 < 22
    [InlineData(11, 11, 8, 8, TallyOutcome.Passed)]      // 24 ≥ 22
    [InlineData(25, 17, 11, 12, TallyOutcome.NotPassed)] // 33 < 34
    [InlineData(25, 17, 12, 12, TallyOutcome.Passed)]    // 36 ≥ 34
    [InlineData(11, 7, 7, 5, TallyOutcome.Invalid)]      // unanimous, yet 3·7 = 21 < 22 = 2·11
    [InlineData(25, 16, 16, 11, TallyOutcome.Invalid)]   // 48 < 50
    public void Decide_Thresholds_ByExactIntegers(int members, int present, int yes, int needed, TallyOutcome outcome)
    {
        var result = Tally.Decide(Default, Counts(members, present, yes, no: present - yes));

        Assert.Equal((outcome, needed), (result.Outcome, result.Needed));
    }

    [Fact]
    public void Decide_AbstainUnusedAndSpoiled_WeighAsNotYes()
    {
        // 9 present: 5 yes, 1 abstains, 1 slip is spoiled, 2 are unused. 3·5 = 15 < 18 = 2·9, though no one said no.
        var result = Tally.Decide(Default, Counts(11, 9, yes: 5, abstain: 1, spoiled: 1));

        Assert.Equal((TallyOutcome.NotPassed, 2, 7), (result.Outcome, result.Counts.Unused, result.Counts.Cast));
        Assert.Equal("3·5 = 15 < 18 = 2·9", result.Comparison);
        Assert.Equal("3·yes ≥ 2·present", result.Rule);
    }

    [Theory]
    [InlineData(false, 8, TallyOutcome.Passed)]    // base 8: 3·6 = 18 ≥ 16
    [InlineData(true, 9, TallyOutcome.Passed)]     // base 9: 18 ≥ 18
    public void Decide_OneRecused_CountsByTheParameter(bool countsAsPresent, int comparedWith, TallyOutcome outcome)
    {
        var parameters = Default with { RecusedCountsAsPresent = countsAsPresent };

        var result = Tally.Decide(parameters, Counts(11, 9, yes: 6, no: 2, recused: 1));

        Assert.Equal((comparedWith, outcome, 0), (result.Base, result.Outcome, result.Counts.Unused));
    }

    [Theory]
    [InlineData(false, TallyOutcome.Invalid)]   // 7 of 11 remain: 21 < 22
    [InlineData(true, TallyOutcome.Passed)]     // 8 of 11: 24 ≥ 22; 3·7 = 21 ≥ 16
    public void Decide_RecusalBelowQuorum_IsInvalidUnlessRecusedCount(bool countsAsPresent, TallyOutcome outcome)
    {
        var result = Tally.Decide(Default with { RecusedCountsAsPresent = countsAsPresent }, Counts(11, 8, yes: 7, recused: 1));

        Assert.Equal(outcome, result.Outcome);
    }

    /// <summary>The explanation is of what decided: no quorum before too many slips before the count of yes.</summary>
    [Theory]
    [InlineData(11, 8, 6, 2, "tally.passed", new[] { "6", "8", "2/3" })]            // all 8 voted: as many slips as voters
    [InlineData(11, 8, 5, 3, "tally.notPassed", new[] { "5", "8", "2/3" })]
    [InlineData(11, 8, 6, 3, "tally.moreSlipsThanVoters", new[] { "9", "8" })]
    [InlineData(11, 7, 7, 0, "quorum.notReached", new[] { "7", "11", "2/3" })]
    [InlineData(11, 7, 7, 9, "quorum.notReached", new[] { "7", "11", "2/3" })]
    public void Decide_Explanation_SaysWhatDecided(int members, int present, int yes, int no, string code, string[] arguments)
    {
        var result = Tally.Decide(Default, Counts(members, present, yes, no));

        Assert.Equal(code, result.Explanation.Code);
        Assert.Equal(arguments, result.Explanation.Arguments);
        Assert.Equal(result.Quorum.Reached ? "quorum.reached" : "quorum.notReached", result.Quorum.Explanation.Code);
    }

    /// <summary>Where everyone present is recused nobody can say yes: not passed where they count as present, else no quorum.</summary>
    [Theory]
    [InlineData(false, TallyOutcome.Invalid, 0)]
    [InlineData(true, TallyOutcome.NotPassed, 11)]
    public void Decide_EveryoneRecused_NeverPasses(bool countsAsPresent, TallyOutcome outcome, int comparedWith)
    {
        var result = Tally.Decide(Default with { RecusedCountsAsPresent = countsAsPresent }, Counts(11, 11, yes: 0, recused: 11));

        Assert.Equal((outcome, comparedWith), (result.Outcome, result.Base));
    }

    [Fact]
    public void Decide_MoreSlipsThanVoters_IsInvalidAndSaysSo()
    {
        var result = Tally.Decide(Default, Counts(11, 8, yes: 9));

        Assert.Equal((TallyOutcome.Invalid, "tally.moreSlipsThanVoters"), (result.Outcome, result.Explanation.Code));
        Assert.Equal(["9", "8"], result.Explanation.Arguments);
    }

    [Fact]
    public void Decide_NobodyVoted_DoesNotPass() =>
        Assert.Equal(TallyOutcome.NotPassed, Tally.Decide(Default, Counts(11, 11, yes: 0)).Outcome);

    [Fact]
    public void Decide_MoreYes_NeverTurnsPassedToNot()
    {
        for (var present = 8; present <= 11; present++)
        {
            var passed = false;
            for (var yes = 0; yes <= present; yes++)
            {
                var now = Tally.Decide(Default, Counts(11, present, yes, no: present - yes)).Outcome == TallyOutcome.Passed;

                Assert.True(now || !passed, $"{yes} of {present}");
                passed = now;
            }

            Assert.True(passed);
        }
    }

    public static TheoryData<VoteCounts> Impossible => new()
    {
        Counts(11, 12, 8),
        Counts(11, 8, -1),
        Counts(11, 8, 6, no: -1),
        Counts(11, 8, 6, abstain: -1),
        Counts(11, 8, 6, recused: -1),
        Counts(11, 8, 6, spoiled: -1),
        Counts(11, 8, 6, recused: 9),
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Decide_ImpossibleNumbers_AreRefused(VoteCounts counts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Decide(Default, counts));
}
