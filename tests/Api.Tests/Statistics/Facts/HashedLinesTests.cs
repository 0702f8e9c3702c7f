using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Api.Statistics.Facts;

namespace ScoringPlatform.Api.Tests.Statistics.Facts;

public sealed class HashedLinesTests
{
    [Fact]
    public void Append_ValuesOfEveryKind_HashesTheirText()
    {
        using var lines = new HashedLines();
        lines.Append(["a|b\\c\nd", DBNull.Value, true, false, 42L, -7, "专业"]);
        lines.Append([]);
        lines.Append([""]);

        Assert.Equal(HashOf("a\\|b\\\\c\\\nd||1|0|42|-7|专业\n\n\n"), lines.Finish());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void Append_TextOfAnyLength_HashesAllOfIt(int length)
    {
        var text = new string('文', length);
        using var lines = new HashedLines();
        lines.Append(["before", text, "after"]);

        Assert.Equal(HashOf($"before|{text}|after\n"), lines.Finish());
    }

    [Fact]
    public void Append_ManyLines_HashesThemInOrder()
    {
        var expected = new StringBuilder();
        using var lines = new HashedLines();
        for (var row = 0; row < 50_000; row++)
        {
            lines.Append([row, "x"]);
            expected.Append(row).Append("|x\n");
        }

        Assert.Equal(HashOf(expected.ToString()), lines.Finish());
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
