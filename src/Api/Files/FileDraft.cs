namespace ScoringPlatform.Api.Files;

/// <summary>A whole file beside the reports, under a name of its own until it is published.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">Of its content, lower-case hexadecimal.</param>
/// <param name="Size">In bytes.</param>
public sealed record FileDraft(string Path, string Sha256, long Size);
