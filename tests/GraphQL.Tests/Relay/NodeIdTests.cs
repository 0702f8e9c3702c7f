using System.Text;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Relay;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void Format_OfANumber_IsReadBack(int key)
    {
        var id = NodeId.Parse(NodeId.Format("Brand", key), "Brand");

        Assert.Equal(("Brand", key), (id.TypeName, id.Key(typeof(int))));
    }

    [Fact]
    public void Format_IsBase64OfTypeAndKey() => Assert.Equal(
        Convert.ToBase64String(Encoding.UTF8.GetBytes("Brand:1")), NodeId.Format("Brand", 1));

    [Theory]
    [InlineData("")]
    [InlineData("a:b:c")]
    [InlineData("工程师")]
    public void Format_OfText_IsReadBack(string key) =>
        Assert.Equal(key, NodeId.Parse(NodeId.Format("Brand", key), null).Key(typeof(string)));

    [Fact]
    public void Key_OfEachType_IsConverted()
    {
        var guid = Guid.Parse("9d2b0228-4d0d-4c23-8b49-01a698857709");

        Assert.Equal(5_000_000_000L, NodeId.Parse(NodeId.Format("A", 5_000_000_000L), "A").Key(typeof(long)));
        Assert.Equal((short)7, NodeId.Parse(NodeId.Format("A", (short)7), "A").Key(typeof(short)));
        Assert.Equal(guid, NodeId.Parse(NodeId.Format("A", guid), "A").Key(typeof(Guid)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("not base64!")]
    [InlineData("QnJhbmQ=")]
    [InlineData("OjE=")]
    public void Parse_OfAnythingElse_IsRefused(string text) =>
        Assert.EndsWith("is not valid.", Assert.Throws<InputConversionException>(() => NodeId.Parse(text, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_OfAnOverlongText_IsRefusedAndShortened()
    {
        var message = Assert.Throws<InputConversionException>(() => NodeId.Parse(new string('A', 100_000), null)).Message;

        Assert.InRange(message.Length, 1, 100);
    }

    [Fact]
    public void Parse_OfAnotherTypesId_NamesBothTypes() => Assert.EndsWith(
        "is that of a Product, not of a Brand.",
        Assert.Throws<InputConversionException>(() => NodeId.Parse(NodeId.Format("Product", 1), "Brand")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("99999999999")]
    public void Key_ThatIsNoNumber_IsRefused(string key) =>
        Assert.Throws<InputConversionException>(() => NodeId.Parse(NodeId.Format("Brand", key), "Brand").Key(typeof(int)));

    [Fact]
    public void RandomText_NeverFailsOtherwise()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = new byte[random.Next(0, 40)];
            random.NextBytes(bytes);
            var text = random.Next(2) == 0 ? Convert.ToBase64String(bytes) : Encoding.Latin1.GetString(bytes);
            var thrown = Record.Exception(() => NodeId.Parse(text, "Brand").Key(typeof(int)));
            Assert.True(thrown is null or InputConversionException, $"seed {Seed}, round {i}: {thrown}");
        }
    }
}
