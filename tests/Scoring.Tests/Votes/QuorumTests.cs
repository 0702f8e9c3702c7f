using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class QuorumTests
{
    [Theory]
    [InlineData(11, 7, 8, false)]   // 3·7 = 21 < 22 = 2·11
    [InlineData(11, 8, 8, true)]    // 3·8 = 24 ≥ 22 = 2·11
    [InlineData(25, 16, 17, false)] // 3·16 = 48 < 50 = 2·25
    [InlineData(25, 17, 17, true)]  // 3·17 = 51 ≥ 50 = 2·25
    [InlineData(12, 8, 8, true)]    // 3·8 = 24 ≥ 24 = 2·12
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 0, 1, false)]
    [InlineData(0, 0, 0, false)]    // no members, no meeting
    public void Check_TwoThirdsOfMembers_ByExactIntegers(int members, int present, int needed, bool reached)
    {
        var result = Quorum.Check(Fraction.TwoThirds, members, present);

        Assert.Equal((reached, needed), (result.Reached, result.Needed));
    }

    [Fact]
    public void Check_Result_ShowsRuleAndNumbers()
    {
        var result = Quorum.Check(Fraction.TwoThirds, members: 11, present: 7);

        Assert.Equal("3·present ≥ 2·members", result.Rule);
        Assert.Equal("3·7 = 21 < 22 = 2·11", result.Comparison);
        Assert.Equal("quorum.notReached", result.Explanation.Code);
        Assert.Equal(["7", "11", "2/3"], result.Explanation.Arguments);
        Assert.Equal("quorum.reached", Quorum.Check(Fraction.TwoThirds, members: 11, present: 8).Explanation.Code);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(3, -1)]
    [InlineData(3, 4)]
    public void Check_ImpossibleNumbers_AreRefused(int members, int present) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Quorum.Check(Fraction.TwoThirds, members, present));
}
