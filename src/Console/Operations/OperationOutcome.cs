namespace ScoringPlatform.Console.Operations;

/// <summary>What an operation led to: data, errors, or both.</summary>
public sealed record OperationOutcome<T>(T? Data, IReadOnlyList<OperationError> Errors)
    where T : class;
