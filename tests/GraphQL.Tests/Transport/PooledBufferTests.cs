using System.Buffers;
using ScoringPlatform.GraphQL.Transport.Http;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class PooledBufferTests
{
    [Fact]
    public void Write_MoreThanTheFirstBlock_KeepsAll()
    {
        using var buffer = new PooledBuffer(limit: 100_000);
        var expected = Enumerable.Range(0, 50_000).Select(i => (byte)i).ToArray();

        foreach (var chunk in expected.Chunk(777))
        {
            buffer.Write(chunk);
        }

        Assert.Equal(expected, buffer.Written.ToArray());
    }

    [Fact]
    public void Write_BeyondTheLimit_Throws()
    {
        using var buffer = new PooledBuffer(limit: 10);
        buffer.Write(new byte[10]);

        Assert.Throws<ResponseTooLargeException>(() => buffer.Write(new byte[1]));
    }

    [Fact]
    public void Clear_AfterWriting_StartsAgain()
    {
        using var buffer = new PooledBuffer(limit: 10);
        buffer.Write(new byte[8]);

        buffer.Clear();
        buffer.Write("abc"u8);

        Assert.Equal("abc"u8, buffer.Written.Span);
    }
}
