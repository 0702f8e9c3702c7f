namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>What a field will come to: a value, null or a failure, at once or after others had their turn.</summary>
internal sealed record Planned(object? Value, bool Fails = false, bool Waits = false);
