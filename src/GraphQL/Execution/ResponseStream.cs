namespace ScoringPlatform.GraphQL.Execution;

/// <summary>The responses of a subscription, one for each event (specification, section 6.2.3.2). It is read once.</summary>
/// <param name="results">The responses; whoever reads them disposes of each.</param>
public sealed class ResponseStream(IAsyncEnumerable<OperationResult> results) : IExecutionResult
{
    /// <summary>The responses. Ending the enumeration ends the subscription.</summary>
    public IAsyncEnumerable<OperationResult> ReadResultsAsync() => results;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
