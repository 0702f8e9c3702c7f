namespace ScoringPlatform.Api.Jobs;

/// <summary>A file that a job made.</summary>
/// <param name="Name">The name it is downloaded under; it names no person.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">All of its bytes.</param>
public sealed record JobFile(string Name, string MediaType, byte[] Content);
