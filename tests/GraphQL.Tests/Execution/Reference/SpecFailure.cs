namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>A field or item that failed.</summary>
/// <param name="path">Where.</param>
internal sealed class SpecFailure(string path)
{
    public string Path { get; } = path;

    /// <summary>The place in the response that is null because of it; empty for all of <c>data</c>.</summary>
    public required string Null { get; set; }
}
