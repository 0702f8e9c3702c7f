using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Http;

namespace ScoringPlatform.GraphQL.Transport.EventStreams;

/// <summary>
/// Writes results as server-sent events (GraphQL over Server-Sent Events, "Distinct connections mode"): <c>next</c> for
/// each result, <c>complete</c> at the end, and comments as signs of life meanwhile. A client that leaves ends the work, and so does the end of its token.
/// </summary>
internal sealed class EventStreamWriter(GraphQLServerOptions options, TimeProvider time)
{
    private static ReadOnlySpan<byte> NextStart => "event: next\ndata: "u8;

    private static ReadOnlySpan<byte> EventEnd => "\n\n"u8;

    private static ReadOnlySpan<byte> Complete => "event: complete\ndata: \n\n"u8;

    private static ReadOnlySpan<byte> Heartbeat => ":\n\n"u8;

    /// <summary>Writes the result, or all results of a stream.</summary>
    public async Task WriteAsync(HttpContext http, IExecutionResult result)
    {
        var response = http.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        var output = response.BodyWriter;
        using var expiry = TokenExpiry.SourceOf(http.User, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, expiry.Token);
        try
        {
            await WriteAsync(output, result, end.Token).ConfigureAwait(false);
            output.Write(Complete);
            await output.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client has left, or must sign in again: the response ends without "complete".
        }
    }

    private async Task WriteAsync(PipeWriter output, IExecutionResult result, CancellationToken cancellationToken)
    {
        if (result is OperationResult single)
        {
            await WriteNextAsync(output, single, cancellationToken).ConfigureAwait(false);
            return;
        }

        // The first sign of life also tells the client that the stream is open.
        await WriteHeartbeatAsync(output, cancellationToken).ConfigureAwait(false);
        await using var results = ((ResponseStream)result).ReadResultsAsync().GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(output, results, cancellationToken).ConfigureAwait(false))
        {
            await using var current = results.Current;
            await WriteNextAsync(output, current, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the next result, giving signs of life.</summary>
    private async Task<bool> MoveNextAsync(PipeWriter output, IAsyncEnumerator<OperationResult> results, CancellationToken cancellationToken)
    {
        var next = results.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var beat = Task.Delay(options.EventStreamHeartbeat, time, pause.Token);
            if (await Task.WhenAny(next, beat).ConfigureAwait(false) == beat)
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }

                await WriteHeartbeatAsync(output, cancellationToken).ConfigureAwait(false);
            }

            await pause.CancelAsync().ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }

    private async Task WriteNextAsync(PipeWriter output, OperationResult result, CancellationToken cancellationToken)
    {
        using (var buffer = new PooledBuffer(options.MaxResponseSize))
        {
            ResultWriter.WriteJson(buffer, result, options.MaxResponseSize);
            output.Write(NextStart);
            output.Write(buffer.Written.Span);
            output.Write(EventEnd);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteHeartbeatAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        output.Write(Heartbeat);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
