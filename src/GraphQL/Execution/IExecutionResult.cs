namespace ScoringPlatform.GraphQL.Execution;

/// <summary>What a request led to: an <see cref="OperationResult"/>, or for a subscription a <see cref="ResponseStream"/>.</summary>
#pragma warning disable CA1040 // The two kinds of result have nothing in common but that they are disposed of.
public interface IExecutionResult : IAsyncDisposable;
#pragma warning restore CA1040
