using System.Buffers;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>
/// Holds one response until its length is known, in memory that is used again. A response beyond the limit is given up
/// before anything of it was sent, so that the client gets an error rather than half an answer.
/// </summary>
internal sealed class PooledBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 4096;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Clear() => _length = 0;

    /// <exception cref="ResponseTooLargeException">The limit is passed.</exception>
    public void Advance(int count)
    {
        _length += count;
        if (_length > limit)
        {
            throw new ResponseTooLargeException();
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length >= needed)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + needed));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
