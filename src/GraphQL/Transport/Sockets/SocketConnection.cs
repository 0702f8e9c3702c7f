using System.Net.WebSockets;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>
/// One connection (GraphQL over WebSocket Protocol): first <c>connection_init</c>, then any number of operations under
/// ids that the client chooses. What the client breaks closes the connection by the protocol's code; what is wrong
/// with one operation ends that operation alone.
/// </summary>
internal sealed class SocketConnection(
    SocketSession session,
    SocketReader reader,
    SocketWriter writer,
    IRequestExecutor executor,
    OperationRequestFactory requests,
    GraphQLSocketOptions options,
    TimeProvider time)
{
    private static readonly TimeSpan ReplyPatience = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private Task<SocketMessage?> _reading = Task.FromResult<SocketMessage?>(null);
    private bool _initialized;
    private bool _acknowledged;

    /// <summary>Serves the connection until either side ends it; ends all its operations with it.</summary>
    public async Task RunAsync(CancellationToken requestAborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(requestAborted);
        using var initialization = new CancellationTokenSource(options.ConnectionInitializationTimeout, time);
        var keepAlive = Task.CompletedTask;
        try
        {
            if (await InitializeAsync(initialization, end.Token).ConfigureAwait(false))
            {
                keepAlive = KeepAliveAsync(end.Token);
                await ReceiveAsync(end.Token).ConfigureAwait(false);
            }

            await writer.CloseAsync(CloseCode.NormalClosure, "").ConfigureAwait(false);
        }
        catch (SocketCloseException broken)
        {
            await writer.CloseAsync(broken.Code, broken.Message).ConfigureAwait(false);
            await WaitForReplyAsync().ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client left without a word.
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_operations.Values.Select(o => o.DisposeAsync().AsTask())).ConfigureAwait(false);
            await keepAlive.ConfigureAwait(false);
        }
    }

    /// <summary>Waits for <c>connection_init</c>, not longer than the client may take; false if the client closes first.</summary>
    private async Task<bool> InitializeAsync(CancellationTokenSource timeout, CancellationToken cancellationToken)
    {
        var expired = Task.Delay(Timeout.InfiniteTimeSpan, timeout.Token);
        while (!_initialized)
        {
            var read = _reading = reader.ReadAsync(cancellationToken).AsTask();
            if (await Task.WhenAny(read, expired).ConfigureAwait(false) == expired)
            {
                throw new SocketCloseException(CloseCode.ConnectionInitialisationTimeout, "Connection initialisation timeout");
            }

            if (await read.ConfigureAwait(false) is not { } message)
            {
                return false;
            }

            await HandleAsync(message, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } message)
        {
            await HandleAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<SocketMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        var read = _reading = reader.ReadAsync(cancellationToken).AsTask();
        if (read.IsCompleted || session.End is not { } end)
        {
            return await read.ConfigureAwait(false);
        }

        using var over = new CancellationTokenSource();
        var left = end - time.GetUtcNow();
        var expiry = Task.Delay(left > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Min(left.Ticks, TimeSpan.TicksPerDay)) : TimeSpan.Zero, time, over.Token);
        var isOver = await Task.WhenAny(read, expiry).ConfigureAwait(false) == expiry;
        await over.CancelAsync().ConfigureAwait(false);
        return isOver ? throw new SocketCloseException(CloseCode.Forbidden, "Forbidden") : await read.ConfigureAwait(false);
    }

    /// <summary>A receive that is cancelled aborts the socket, and the client may then not learn the code.</summary>
    private async Task WaitForReplyAsync()
    {
        using var over = new CancellationTokenSource();
        await Task.WhenAny(_reading, Task.Delay(ReplyPatience, time, over.Token)).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }

    private Task HandleAsync(SocketMessage message, CancellationToken cancellationToken) => message.Type switch
    {
        "connection_init" => ConnectAsync(message, cancellationToken),
        "ping" => writer.SendAsync("pong", cancellationToken),
        "pong" => Task.CompletedTask,
        "subscribe" => SubscribeAsync(message, cancellationToken),
        "complete" => Complete(message),
        _ => throw new SocketCloseException(CloseCode.BadRequest, "Invalid message"),
    };

    private async Task ConnectAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        if (_initialized)
        {
            throw new SocketCloseException(CloseCode.TooManyInitialisationRequests, "Too many initialisation requests");
        }

        _initialized = true;
        var payload = message.Payload ?? new Dictionary<string, object?>();
        if (!await session.SignInAsync(payload, cancellationToken).ConfigureAwait(false))
        {
            throw new SocketCloseException(CloseCode.Forbidden, "Forbidden");
        }

        _acknowledged = true;
        await writer.SendAsync("connection_ack", cancellationToken).ConfigureAwait(false);
    }

    private Task SubscribeAsync(SocketMessage message, CancellationToken cancellationToken)
    {
        if (!_acknowledged)
        {
            throw new SocketCloseException(CloseCode.Unauthorized, "Unauthorized");
        }

        if (string.IsNullOrEmpty(message.Id) || message.Payload is null)
        {
            throw new SocketCloseException(CloseCode.BadRequest, "Invalid message");
        }

        var operation = new SocketOperation(message.Id, session, writer, executor, requests, cancellationToken);
        if (_operations.Count >= options.MaxOperations)
        {
            return operation.RefuseAsync("The connection has too many operations.");
        }

        if (!_operations.TryAdd(message.Id, operation))
        {
            throw new SocketCloseException(CloseCode.SubscriberAlreadyExists, $"Subscriber for {message.Id} already exists");
        }

        operation.Start(message.Payload, () => _operations.TryRemove(new KeyValuePair<string, SocketOperation>(message.Id, operation)));
        return Task.CompletedTask;
    }

    /// <summary>Does not wait for the operation's resolvers to notice: other operations of the connection go on.</summary>
    private Task Complete(SocketMessage message)
    {
        if (message.Id is not null && _operations.TryRemove(message.Id, out var operation))
        {
            _ = operation.DisposeAsync().AsTask();
        }

        return Task.CompletedTask;
    }

    private async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        if (options.KeepAliveInterval is not { } interval)
        {
            return;
        }

        try
        {
            using var timer = new PeriodicTimer(interval, time);
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                await writer.SendAsync("ping", cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection ends; the receiving side notices.
        }
    }
}
