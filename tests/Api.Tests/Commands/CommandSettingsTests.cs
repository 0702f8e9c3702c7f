using ScoringPlatform.Api.Commands;

namespace ScoringPlatform.Api.Tests.Commands;

public sealed class CommandSettingsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(null, "--Jobs:Workers", "3")]
    [InlineData(null, "--Jobs:Workers=3", "--urls", "http://localhost:1")]
    [InlineData("migrat", "migrat")]
    [InlineData("extra", "--Jobs:Workers", "3", "extra")]
    [InlineData("extra", "--Jobs:Workers=3", "extra")]
    [InlineData("--Jobs:Workers", "--Jobs:Workers")]
    public void FindStranger_Words_GivesTheFirstThatIsNoSetting(string? expected, params string[] words) =>
        Assert.Equal(expected, CommandSettings.FindStranger(words));
}
