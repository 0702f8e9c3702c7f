using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Security;

public sealed class IdNumberTests
{
    /// <summary>GB 11643 itself gives the first: the weighted sum is 167, 167 mod 11 = 2, and the character for 2 is X.</summary>
    [Theory]
    [InlineData("11010519491231002X", 1949, 12, 31)]
    [InlineData("440524188001010014", 1880, 1, 1)]
    [InlineData(" 11010519491231002x ", 1949, 12, 31)]
    public void TryParse_ValidNumber_GivesTheBirthDate(string text, int year, int month, int day)
    {
        Assert.True(IdNumber.TryParse(text, out var number, out _));
        Assert.Equal(new DateOnly(year, month, day), number.BirthDate);
    }

    [Theory]
    [InlineData(null, "18 characters are expected")]
    [InlineData("", "18 characters are expected")]
    [InlineData("11010519491231002", "18 characters are expected")]
    [InlineData("1101051949123100X2", "17 digits and a check character are expected")]
    [InlineData("１10105194912310020", "17 digits and a check character are expected")]
    [InlineData("11010519490231002X", "the birth date inside the number is no date")]
    [InlineData("110105194912310021", "the check character does not match")]
    [InlineData("11010519491231002A", "the check character does not match")]
    public void TryParse_WrongNumber_SaysWhatIsWrong(string? text, string expected)
    {
        Assert.False(IdNumber.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void TryParse_AnyOneDigitChanged_IsRefused()
    {
        const string valid = "11010519491231002X";
        for (var at = 0; at < 17; at++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var changed = valid[..at] + digit + valid[(at + 1)..];
                Assert.Equal(digit == valid[at], IdNumber.TryParse(changed, out _, out _));
            }
        }
    }

    [Fact]
    public void TryParse_NeighboursSwapped_IsRefused()
    {
        const string valid = "11010519491231002X";
        for (var at = 0; at < 16; at++)
        {
            var swapped = valid[..at] + valid[at + 1] + valid[at] + valid[(at + 2)..];
            Assert.Equal(valid[at] == valid[at + 1], IdNumber.TryParse(swapped, out _, out _));
        }
    }

    [Fact]
    public void ToString_AnyNumber_ShowsTheLastFourAlone()
    {
        Assert.True(IdNumber.TryParse("11010519491231002X", out var number, out _));

        Assert.Equal("**************002X", number.ToString());
    }
}
