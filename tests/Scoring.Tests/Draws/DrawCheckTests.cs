using ScoringPlatform.Scoring.Draws;
using static ScoringPlatform.Scoring.Tests.Draws.Pool;

namespace ScoringPlatform.Scoring.Tests.Draws;

public sealed class DrawCheckTests
{
    private static DrawProblemKind[] Kinds(DrawConditions conditions, string seed = "1234") =>
        [.. DrawCheck.Check(conditions, seed).Select(problem => problem.Kind)];

    [Fact]
    public void Check_Fine_FindsNothing() => Assert.Empty(Kinds(Conditions));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Check_Quota_OneToTwoHundred(int count, bool fine) =>
        Assert.Equal(fine ? [] : [DrawProblemKind.QuotaOutOfRange], Kinds(Conditions with { Quotas = [new(Security, count)] }));

    [Fact]
    public void Check_NoQuotaOrTheSameTwice_IsNamed()
    {
        Assert.Equal([DrawProblemKind.NoQuota], Kinds(Conditions with { Quotas = [] }));
        Assert.Equal([DrawProblemKind.SpecialtyTwice], Kinds(Conditions with { Quotas = [new(Security, 1), new(Security, 2)] }));
    }

    [Fact]
    public void Check_Limits_AreNamed() => Assert.Equal(
        [DrawProblemKind.PerEmployerOutOfRange, DrawProblemKind.RecusalsOutOfRange, DrawProblemKind.DaysReversed],
        Kinds(Conditions with { PerEmployer = 0, MostRecusals = -1, Days = new(new(2026, 8, 2), new(2026, 8, 1)) }));

    [Fact]
    public void Check_LimitsAtTheirEnds_AreFine() =>
        Assert.Empty(Kinds(Conditions with { PerEmployer = 1, MostRecusals = 0, Days = new(new(2026, 8, 1), new(2026, 8, 1)) }));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-3, "-3")]
    public void Check_EmployersLimit_ShowsWhatWasAsked(int limit, string shown) =>
        Assert.Equal([shown], Assert.Single(DrawCheck.Check(Conditions with { PerEmployer = limit }, "1234")).Explanation.Arguments);

    [Theory]
    [InlineData("", false)]
    [InlineData("0", true)]
    [InlineData("lottery-2026.08:07_11", true)]
    [InlineData("two words", false)]
    [InlineData("种子", false)]
    public void Check_Seed_HasPlainSigns(string seed, bool fine) =>
        Assert.Equal(fine ? [] : [DrawProblemKind.SeedUnfit], Kinds(Conditions, seed));

    [Fact]
    public void Check_Seed_IsAtMost128Long()
    {
        Assert.Empty(Kinds(Conditions, new string('7', 128)));
        Assert.Equal([DrawProblemKind.SeedUnfit], Kinds(Conditions, new string('7', 129)));
    }
}
