using ScoringPlatform.Api.Audit;

namespace ScoringPlatform.Api.Tests.Audit;

public sealed class AuditCheckpointTests
{
    private static readonly string Hash = string.Concat(Enumerable.Repeat("0af9", 16));

    [Fact]
    public void TryParse_WhatToStringPrints_IsTheSame()
    {
        var checkpoint = new AuditCheckpoint(3464, Hash);

        Assert.Equal($"3464:{Hash}", checkpoint.ToString());
        Assert.True(AuditCheckpoint.TryParse($" {checkpoint} ", out var read));
        Assert.Equal(checkpoint, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3464")]
    [InlineData("3464:abc")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("one:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:000000000000000000000000000000000000000000000000000000000000000g")]
    [InlineData("1:0000000000000000000000000000000000000000000000000000000000000000:2")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(AuditCheckpoint.TryParse(text, out _));
}
