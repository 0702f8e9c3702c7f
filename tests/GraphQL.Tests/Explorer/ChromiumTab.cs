using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ScoringPlatform.GraphQL.Tests.Explorer;

/// <summary>A tab of the browser: what is run in it, which addresses it asks for, and what it complains of.</summary>
public sealed class ChromiumTab : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _answers = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _complaints = new();
    private Task _reading = Task.CompletedTask;
    private int _lastId;

    private ChromiumTab()
    {
    }

    /// <summary>The addresses asked for, in their order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Errors on the console and exceptions that no script caught.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public static async Task<ChromiumTab> ConnectAsync(Uri address)
    {
        var tab = new ChromiumTab();
        await tab._socket.ConnectAsync(address, CancellationToken.None);
        tab._reading = tab.ReadAsync();
        foreach (var domain in new[] { "Network", "Runtime", "Log", "Page" })
        {
            await tab.SendAsync($"{domain}.enable", new { });
        }

        return tab;
    }

    public Task GoToAsync(Uri address) => SendAsync("Page.navigate", new { url = address.ToString() });

    /// <summary>The value of an expression on the page.</summary>
    public async Task<JsonElement> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true });
        Assert.False(answer.TryGetProperty("exceptionDetails", out var failure), failure.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until an expression is true on the page.</summary>
    public async Task WaitAsync(string condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await EvaluateAsync($"!!({condition})")).ValueKind != JsonValueKind.True)
        {
            Assert.False(patience.IsCancellationRequested, $"Never came true: {condition}\n{string.Join('\n', Complaints)}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await _reading;
    }

    private async Task<JsonElement> SendAsync(string method, object parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _answers[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters });
        await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return await answer.Task.WaitAsync(Patience);
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 16];
        var text = new MemoryStream();
        try
        {
            while (true)
            {
                var read = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                text.Write(buffer, 0, read.Count);
                if (read.EndOfMessage)
                {
                    Take(JsonDocument.Parse(Encoding.UTF8.GetString(text.ToArray())).RootElement);
                    text.SetLength(0);
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // The tab was closed.
        }
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (_answers.TryRemove(id.GetInt32(), out var waiting))
            {
                waiting.TrySetResult(message.TryGetProperty("result", out var result) ? result : message);
            }

            return;
        }

        var told = message.GetProperty("params");
        switch (message.GetProperty("method").GetString())
        {
            case "Network.requestWillBeSent":
                _requests.Enqueue(told.GetProperty("request").GetProperty("url").GetString()!);
                break;
            case "Runtime.exceptionThrown":
                _complaints.Enqueue(told.ToString());
                break;
            case "Runtime.consoleAPICalled" when told.GetProperty("type").GetString() is "error" or "assert":
                _complaints.Enqueue(told.ToString());
                break;
            case "Log.entryAdded" when told.GetProperty("entry").GetProperty("level").GetString() == "error":
                _complaints.Enqueue(told.GetProperty("entry").ToString());
                break;
        }
    }
}
