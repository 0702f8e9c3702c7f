namespace ScoringPlatform.Api.Jobs;

/// <summary>A file that a job makes.</summary>
/// <param name="Name">The name it is downloaded under; it names no person.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="WriteAsync">Writes all of it, from its beginning to its end; the same input writes the same bytes.</param>
public sealed record JobFile(string Name, string MediaType, Func<Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Whether it holds cells below the smallest size that leaves the office, or facts of single applications.</summary>
    public bool FullCells { get; init; }
}
