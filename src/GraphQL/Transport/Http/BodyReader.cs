using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>Reads a request's body up to a limit of counted bytes, whatever the header says.</summary>
internal static class BodyReader
{
    /// <summary>The body's requests, parsed where they lie; null if the body is too large.</summary>
    public static async ValueTask<T?> ReadAsync<T>(HttpRequest request, int limit, Func<ReadOnlySequence<byte>, T> parse, CancellationToken cancellationToken)
        where T : struct
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return Parse(reader, read, parse);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static T Parse<T>(PipeReader reader, ReadResult read, Func<ReadOnlySequence<byte>, T> parse)
    {
        try
        {
            return parse(read.Buffer);
        }
        finally
        {
            reader.AdvanceTo(read.Buffer.End);
        }
    }
}
