using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Tests.Cycles;

public sealed class FractionTests
{
    [Fact]
    public void LeastPartOf_AnyShare_IsTheFirstThatReachesIt()
    {
        foreach (var (numerator, denominator) in new[] { (1, 1), (1, 2), (2, 3), (3, 5), (40, 100), (1, 10_000) })
        {
            var share = new Fraction(numerator, denominator);
            for (var whole = 0; whole <= 60; whole++)
            {
                var least = share.LeastPartOf(whole);
                var greatest = share.GreatestPartOf(whole);

                Assert.True(share.IsReachedBy(least, whole) && (least == 0 || !share.IsReachedBy(least - 1, whole)), $"{share} of {whole}");
                Assert.True(denominator * greatest <= numerator * whole && denominator * (greatest + 1) > numerator * whole, $"{share} of {whole}");
            }
        }
    }
}
