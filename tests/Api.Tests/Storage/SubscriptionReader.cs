using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Reads the answers of a subscription one by one, each inside the request that subscribed, as a transport does.</summary>
internal sealed class SubscriptionReader(AsyncServiceScope scope, IExecutionResult result, Action enter) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly IAsyncEnumerator<OperationResult> _answers =
        Assert.IsType<ResponseStream>(result).ReadResultsAsync().GetAsyncEnumerator();

    /// <summary>The next answer as JSON.</summary>
    public async Task<string> NextAsync()
    {
        enter();
        Assert.True(await _answers.MoveNextAsync().AsTask().WaitAsync(Patience));
        await using var answer = _answers.Current;
        return answer.ToJson();
    }

    public async ValueTask DisposeAsync()
    {
        await _answers.DisposeAsync();
        await scope.DisposeAsync();
    }
}
