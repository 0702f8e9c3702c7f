using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs;

public sealed class JobEstimateTests
{
    private static readonly DateTime Start = new(2026, 1, 2, 3, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(40, 20, 20, 30)] // 40 % in 20 s: 0.5 s a percent, 60 % left = 30 s
    [InlineData(40, 20, 25, 25)] // 5 s later: 5 s less
    [InlineData(40, 20, 99, 0)] // late, and never negative
    [InlineData(99, 99, 99, 1)]
    public void RemainingSeconds_WhileItRuns_GoesOnAsItWent(int percent, int reportedAfter, int nowAfter, int expected) =>
        Assert.Equal(expected, JobEstimate.RemainingSeconds(Job(JobState.Running, percent, reportedAfter), Start.AddSeconds(nowAfter)));

    [Theory]
    [InlineData(JobState.Running, 0)]
    [InlineData(JobState.Queued, 40)]
    [InlineData(JobState.Succeeded, 100)]
    [InlineData(JobState.Cancelled, 40)]
    public void RemainingSeconds_WithoutProgressOrRun_IsNotKnown(JobState state, int percent) =>
        Assert.Null(JobEstimate.RemainingSeconds(Job(state, percent, 20), Start.AddSeconds(30)));

    private static JobRecord Job(JobState state, int percent, int reportedAfter) => new()
    {
        Kind = "K",
        InputHash = "",
        RequestedBy = "test",
        State = state,
        Progress = percent,
        StartedAt = Start,
        ProgressAt = Start.AddSeconds(reportedAfter),
    };
}
