namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Executes requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>
    /// Executes a request. What is wrong with the request or fails in it is part of the result: only the cancellation of
    /// <paramref name="cancellationToken"/> is thrown. Dispose of the result when it is written.
    /// </summary>
    Task<IExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default);
}
