using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Reads the answers of a subscription one by one, each inside the request that subscribed, as a transport does.</summary>
internal sealed class SubscriptionReader(AsyncServiceScope scope, IAsyncEnumerable<string> answers, Action enter) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly IAsyncEnumerator<string> _answers = answers.GetAsyncEnumerator();

    /// <summary>The next answer as JSON.</summary>
    public async Task<string> NextAsync()
    {
        enter();
        Assert.True(await _answers.MoveNextAsync().AsTask().WaitAsync(Patience));
        return _answers.Current;
    }

    public async ValueTask DisposeAsync()
    {
        await _answers.DisposeAsync();
        await scope.DisposeAsync();
    }
}
