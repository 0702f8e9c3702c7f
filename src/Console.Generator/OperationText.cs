namespace ScoringPlatform.Console.Generator;

/// <summary>A file of operations and fragments.</summary>
/// <param name="Path">Relative to the console's folder.</param>
/// <param name="Text">Its content.</param>
internal sealed record OperationText(string Path, string Text);
