using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Cycles;

/// <summary>A whole year by the sample operations alone, each sent by who would send it.</summary>
public sealed class YearWalkTests
{
    [Fact]
    public async Task Year_FromSubmissionToStatistics_RunsThroughGraphQL()
    {
        await using var year = await ReviewYear.StartAsync();
        var walk = new YearWalk(year);

        await walk.SubmitAsync();
        await walk.ScreenAsync();
        await walk.ScoreAsync();
        var round = await walk.VoteAsync();
        await walk.ConfirmAsync();

        var statistics = await year.SendSampleAsync(year.Analyst, "annual-statistics", new { years = new[] { 2025 } });
        Assert.False(statistics.At("annualStatistics.0.provisional").GetBoolean());
        statistics.Indent().MatchSnapshot();
        var verified = await year.SendSampleAsync(year.Auditor, "verify-round", new { roundId = round });
        Assert.True(verified.At("verifyRound.isWhole").GetBoolean());
    }
}
