using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Tests.Telemetry;

public sealed class FailureTextTests
{
    [Fact]
    public void Of_AChain_NamesTypesInwardsAndNoMessage()
    {
        var failure = new DbUpdateException("outer 示例甲", new InvalidOperationException("inner 210102199001010011"));

        Assert.Equal(
            "Microsoft.EntityFrameworkCore.DbUpdateException\n\ncaused by System.InvalidOperationException\n",
            FailureText.Of(failure).ReplaceLineEndings("\n"));
    }
}
