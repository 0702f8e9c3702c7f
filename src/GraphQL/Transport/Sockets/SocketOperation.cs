using System.Net.WebSockets;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Sockets;

/// <summary>One operation of a connection: its results under its id, then <c>complete</c>, or else <c>error</c>.</summary>
internal sealed class SocketOperation(
    string id,
    SocketSession session,
    SocketWriter writer,
    IRequestExecutor executor,
    OperationRequestFactory requests,
    CancellationToken connectionEnd) : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private CancellationTokenRegistration _connectionEnd;
    private Task _running = Task.CompletedTask;

    /// <summary>Starts to execute.</summary>
    /// <param name="payload">The request.</param>
    /// <param name="ended">Called when the operation has ended by itself, before the client is told: its id is free then.</param>
    public void Start(IReadOnlyDictionary<string, object?> payload, Action ended)
    {
        _connectionEnd = connectionEnd.Register(_end.Cancel);
        _running = Task.Run(() => RunAsync(payload, ended));
    }

    /// <summary>Ends the operation from outside; nothing more is sent for it from now on.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _end.Dispose();
    }

    /// <summary>Refuses an operation that was not started.</summary>
    public Task RefuseAsync(string message) =>
        writer.SendErrorAsync(id, OperationResult.RequestError(TransportErrors.BadRequest(message)), connectionEnd);

    private async Task RunAsync(IReadOnlyDictionary<string, object?> payload, Action ended)
    {
        try
        {
            await ExecuteAsync(payload, ended).ConfigureAwait(false);
        }
        catch (RequestFormatException malformed)
        {
            ended();
            await writer.CloseAsync(CloseCode.BadRequest, malformed.Message).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            ended();
        }
        catch (Exception)
        {
            ended();
            await writer.CloseAsync(CloseCode.InternalServerError, "Internal server error").ConfigureAwait(false);
        }
        finally
        {
            await _connectionEnd.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task ExecuteAsync(IReadOnlyDictionary<string, object?> payload, Action ended)
    {
        var request = RequestParser.From(payload);
        var (operation, error) = await requests.CreateAsync(session.Asked, request, _end.Token).ConfigureAwait(false);
        if (operation is null)
        {
            ended();
            await writer.SendErrorAsync(id, OperationResult.RequestError(error!), _end.Token).ConfigureAwait(false);
            return;
        }

        await using var result = await executor.ExecuteAsync(operation, _end.Token).ConfigureAwait(false);
        await SendAsync(result, ended).ConfigureAwait(false);
    }

    private async Task SendAsync(IExecutionResult result, Action ended)
    {
        if (result is OperationResult { HasData: false, Errors.Count: > 0 } refused)
        {
            ended();
            await writer.SendErrorAsync(id, refused, _end.Token).ConfigureAwait(false);
            return;
        }

        if (result is OperationResult single)
        {
            await writer.SendNextAsync(id, single, _end.Token).ConfigureAwait(false);
        }
        else
        {
            await foreach (var next in ((ResponseStream)result).ReadResultsAsync().WithCancellation(_end.Token).ConfigureAwait(false))
            {
                await using (next.ConfigureAwait(false))
                {
                    await writer.SendNextAsync(id, next, _end.Token).ConfigureAwait(false);
                }
            }
        }

        ended();
        await writer.SendCompleteAsync(id, _end.Token).ConfigureAwait(false);
    }
}
