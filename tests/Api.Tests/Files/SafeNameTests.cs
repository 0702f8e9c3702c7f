using ScoringPlatform.Api.Files;

namespace ScoringPlatform.Api.Tests.Files;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("annual-2025-3fa9c04e1b27.xlsx", "annual-2025-3fa9c04e1b27.xlsx")]
    [InlineData("年报 2025.xlsx", "年报 2025.xlsx")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("a\"; filename=b\r\nX: y.txt", "a__ filename=b__X_ y.txt")]
    [InlineData(".hidden.", "hidden")]
    [InlineData("...", "report")]
    [InlineData("", "report")]
    public void Of_AName_KeepsWhatIsSafe(string name, string expected) => Assert.Equal(expected, SafeName.Of(name));

    [Fact]
    public void Of_ALongName_KeepsItsEnd() => Assert.EndsWith("x.xlsx", SafeName.Of(new string('x', 500) + ".xlsx"), StringComparison.Ordinal);
}
