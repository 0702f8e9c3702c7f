using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

public sealed class VoteSecretTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 32).Select(value => (byte)value)];

    private static readonly VoteSecret Secret = new(Bytes);

    [Fact]
    public void OuterId_IsTheHashOfItsDocumentedEncoding()
    {
        var expected = SHA256.HashData([.. "o|7|42|"u8, .. Bytes]);

        Assert.Equal(expected, Secret.OuterId(round: 7, item: 42));
    }

    [Fact]
    public void Tracker_IsTheFirst80BitsInBase32()
    {
        var hash = SHA256.HashData([.. "i|7|42|"u8, .. Bytes]);
        var bits = string.Concat(hash.Take(10).Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        var expected = string.Concat(bits.Chunk(5).Select(five => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(five), 2)]));

        Assert.Equal(expected, VoteSecret.TrackerText(Secret.TrackerOf(round: 7, item: 42)));
        Assert.Equal(16, expected.Length);
    }

    [Theory]
    [InlineData(VoteChoice.Yes, "c|7|42|YES")]
    [InlineData(VoteChoice.No, "c|7|42|NO")]
    [InlineData(VoteChoice.Abstain, "c|7|42|ABSTAIN")]
    public void Commit_IsTheKeyedHashOfTheCanonicalChoice(VoteChoice choice, string text) =>
        Assert.Equal(HMACSHA256.HashData(Bytes, Encoding.ASCII.GetBytes(text)), Secret.Commit(7, 42, choice));

    [Fact]
    public void Derivations_OtherRoundItemPurposeOrSecret_AllDiffer()
    {
        var other = new VoteSecret([.. Bytes.Reverse()]);
        byte[][] values =
        [
            Secret.OuterId(7, 42), Secret.OuterId(8, 42), Secret.OuterId(7, 43), Secret.OuterId(74, 2), other.OuterId(7, 42),
            Secret.TrackerOf(7, 42), Secret.Commit(7, 42, VoteChoice.Yes), Secret.Commit(7, 42, VoteChoice.No),
        ];

        Assert.Equal(values.Length, values.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void TryParse_ItsOwnBase64_GivesTheSameSecret()
    {
        Assert.True(VoteSecret.TryParse(Secret.ToBase64(), out var read));
        Assert.Equal(Secret.OuterId(1, 1), read!.OuterId(1, 1));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISI=")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8h")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("****************************************====")]
    public void TryParse_NotThirtyTwoRandomBytes_IsRefused(string? text)
    {
        Assert.False(VoteSecret.TryParse(text, out var secret));
        Assert.Null(secret);
    }

    [Fact]
    public void Draw_TakesWhatTheSourceGives()
    {
        var drawn = VoteSecret.Draw(destination => Bytes.CopyTo(destination));

        Assert.Equal(Secret.ToBase64(), drawn.ToBase64());
    }

    [Theory]
    [InlineData(31, 1)]
    [InlineData(33, 1)]
    [InlineData(32, 0)] // thirty-two equal bytes were not drawn at random
    public void Constructor_NotThirtyTwoRandomBytes_IsRefused(int length, int step)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(place => (byte)(7 + step * place))];

        Assert.Throws<ArgumentException>(() => new VoteSecret(bytes));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void TrackerText_NotTenBytes_IsRefused(int length) => Assert.Throws<ArgumentException>(() => VoteSecret.TrackerText(new byte[length]));

    [Theory]
    [InlineData((VoteChoice)9, 10)]
    [InlineData(VoteChoice.Yes, 9)]
    [InlineData(VoteChoice.Yes, 11)]
    public void SlipPlaintext_NoChoiceOrTracker_IsRefused(VoteChoice choice, int length) =>
        Assert.ThrowsAny<ArgumentException>(() => new SlipPlaintext(choice, new byte[length]));
}
