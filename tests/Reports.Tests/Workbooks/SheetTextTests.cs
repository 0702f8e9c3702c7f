using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Reports.Tests.Workbooks;

public sealed class SheetTextTests
{
    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("=cmd|'/C calc'!A0", true)]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")", true)]
    [InlineData("＋1", true)]
    [InlineData("－1", true)]
    [InlineData("＠SUM(A1)", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("@SUM(A1)", true)]
    [InlineData("＝1+1", true)]
    [InlineData("\t=1", true)]
    [InlineData("\r=1", true)]
    [InlineData("  =1", true)]
    [InlineData("示范=1", false)]
    [InlineData("", false)]
    [InlineData("1+1", false)]
    public void LooksLikeFormula_ByItsFirstSign(string text, bool expected) => Assert.Equal(expected, SheetText.LooksLikeFormula(text));

    [Fact]
    public void Clean_LoneSurrogates_AreLeftOutAndPairsKept()
    {
        var pair = char.ConvertFromUtf32(0x20BB7);

        Assert.Equal($"a{pair}b", SheetText.Clean($"a\uD800{pair}\uDC00b\uD800"));
    }

    [Fact]
    public void Clean_VeryLongText_FitsACell() => Assert.Equal(32_000, SheetText.Clean(new string('字', 40_000)).Length);
}
