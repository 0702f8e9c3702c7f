using System.Globalization;
using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Ballots;

/// <summary>A score is stored as it was given or not at all.</summary>
public sealed class ScorePrecisionTests(ScoringYearFixture scoring) : IClassFixture<ScoringYearFixture>
{
    private ReviewYear Year => scoring.Year;

    [Theory]
    [InlineData("79.123")]
    [InlineData("79.1230000")]
    [InlineData("100")]
    [InlineData("0.001")]
    public async Task Save_UpToThreeDecimals_IsStoredExactly(string score)
    {
        var answer = await SaveAsync(4, score);

        Assert.Equal(
            decimal.Parse(score, CultureInfo.InvariantCulture), answer.At("saveBallotDraft.ballot.scores.0.score").GetDecimal());
    }

    [Theory]
    [InlineData("79.1234")]
    [InlineData("0.0001")]
    [InlineData("99.99950")]
    [InlineData("1e20")]
    [InlineData("-1e20")]
    public async Task Save_AnythingElse_IsATypedErrorAndStoresNothing(string score)
    {
        var answer = await SaveAsync(5, score);

        Assert.Equal("BallotInvalidError", answer.TextAt("saveBallotDraft.errors.0.__typename"));
        Assert.Equal("NOT_A_SCORE", answer.TextAt("saveBallotDraft.errors.0.problems.0.kind"));
        Assert.Equal("THEORY", answer.TextAt("saveBallotDraft.errors.0.problems.0.item"));
        Assert.Contains("three decimals", answer.TextAt("saveBallotDraft.errors.0.message"), StringComparison.Ordinal);
        var own = await Year.SendSampleAsync(Year.Expert(5), "my-assignments", new { year = 2025 });
        Assert.DoesNotContain("79.123", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_FinerThanAThousandth_IsRefusedRatherThanRounded() =>
        Assert.Equal(
            "FILTER_VALUE_INVALID",
            (await Year.SendAsync(Year.Office, "{ applications(where: { score: { gt: 79.12345 } }) { nodes { number } } }")).ErrorCode());

    [Fact]
    public async Task CreateCycle_MaximumFinerThanAThousandth_IsRefused()
    {
        var answer = await Year.SendAsync(
            ReviewYear.As("admin", Roles.Admin),
            "mutation($input: CreateCycleInput!) { createCycle(input: $input) { errors { __typename } } }",
            new { input = new { year = 2031, name = "示例", standard = "liaoning-cyber", cutoffDate = "2031-12-31", submissionDeadline = "2031-04-30", rubric = new[] { new { code = "A", labelZh = "甲", labelEn = "A", weight = 1, maxScore = 99.9999m } } } });

        Assert.Contains("no more than three decimals", answer, StringComparison.Ordinal);
    }

    private async Task<string> SaveAsync(int place, string score)
    {
        var expert = Year.Expert(place);
        var assignments = await Year.SendSampleAsync(expert, "my-assignments", new { year = 2025 });
        var assignment = assignments.At("myAssignments.nodes.0");
        if (assignment.GetProperty("application").ValueKind == JsonValueKind.Null)
        {
            await Year.SendSampleAsync(expert, "declare-no-conflict", new { assignmentId = assignment.Text("id") });
        }

        return await Year.SendSampleAsync(
            expert,
            "save-ballot-draft",
            new { assignmentId = assignment.Text("id"), scores = new[] { new { item = "THEORY", score = JsonSerializer.Deserialize<JsonElement>(score) } } });
    }
}
